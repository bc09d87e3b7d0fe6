-- The protocols of one contest are found without looking through those of all others, whenever something is decided
-- about it.
create index standing_of_contests on standing (split_part(subject, '/', 3))
    where subject like 'protocol/%';

-- So are the commissions and the numbers of voters, of which there are few among many protocols.
create index standing_of_commissions on standing (subject text_pattern_ops)
    where subject like 'commission/%';
create index standing_of_voters on standing (subject text_pattern_ops)
    where subject like 'voters/%';
