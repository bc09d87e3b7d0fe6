-- Votes and seats of every contest, most votes first.
SELECT contest, "option", votes, seats
FROM read_csv('seats.csv', all_varchar = true)
ORDER BY contest, CAST(votes AS BIGINT) DESC;
