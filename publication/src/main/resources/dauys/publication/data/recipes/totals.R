# Votes and seats of every contest, most votes first. Codes are text, so that none loses a zero.
seats <- read.csv("seats.csv", colClasses = "character", encoding = "UTF-8", na.strings = "")
seats$votes <- as.numeric(seats$votes)
print(seats[order(seats$contest, -seats$votes), ])
