-- The protocols of one contest are found without looking through those of all others, whenever something is decided
-- about it.
create index standing_of_contests on standing (split_part(subject, '/', 3))
    where subject like 'protocol/%';
