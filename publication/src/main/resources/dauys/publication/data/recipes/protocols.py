
# Every vote of every precinct, with pyarrow: the sums are those of totals.csv.
votes = pd.read_parquet("votes.parquet")
print(votes.groupby(["contest", "option"])["votes"].sum())
