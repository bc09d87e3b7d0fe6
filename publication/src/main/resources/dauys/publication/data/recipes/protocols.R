
# Every vote of every precinct, with the package arrow: the sums are those of totals.csv.
votes <- as.data.frame(arrow::read_parquet("votes.parquet"))
print(aggregate(votes ~ contest + option, data = votes, FUN = sum))
