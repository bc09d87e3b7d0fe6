import pandas as pd

# Votes and seats of every contest, most votes first. Codes are text, so that none loses a zero.
seats = pd.read_csv("seats.csv", dtype=str, keep_default_na=False)
seats["votes"] = seats["votes"].astype("int64")
print(seats.sort_values(["contest", "votes"], ascending=[True, False]))
