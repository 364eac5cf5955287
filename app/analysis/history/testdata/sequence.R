# Prints the values of sequence_test.go with TraMineR 2.2-12 (R 4.2.2): the
# first ten rows of its data set actcal, as in the examples of ?seqient, ?seqST
# and ?seqtransn (activity by month: A full time, B and C part time, D none).
#
#   Rscript testdata/sequence.R
library(TraMineR)
data(actcal)
s <- seqdef(actcal[1:10, 13:24])
print(data.frame(seqconc(s), entropy = format(seqient(s), digits = 10), turns = seqtransn(s),
  complexity = format(seqici(s), digits = 10)))
print(seqdss(s)); print(seqdur(s)); print(seqistatd(s)); print(seqtrate(s), digits = 10)
