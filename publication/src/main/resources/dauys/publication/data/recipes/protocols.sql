
-- Every vote of every precinct: the sums are those of totals.csv.
SELECT contest, "option", sum(votes) AS votes
FROM read_parquet('votes.parquet')
GROUP BY contest, "option"
ORDER BY contest, votes DESC;
