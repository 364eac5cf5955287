# Prints the values of turnbull_test.go. Run from the folder above:
#
#   Rscript testdata/turnbull.R
#
# R 4.2.2, survival 3.5-3 (Debian 12: r-cran-survival).
# testdata/cosmesis.csv is the breast cosmesis data (months until retraction)
# of Finkelstein and Wolfe, Biometrics 41 (1985) 933-945, 46 women treated by
# radiation alone and 48 by radiation and chemotherapy, as the R package
# MLEcens holds it (cosmesis). Intervals are (left, right].
suppressMessages(library(survival))
d <- read.csv("testdata/cosmesis.csv")
d$right[is.infinite(d$right)] <- NA
for (g in 0:1) {
  # survfit starts left ends at 0 as left-censored: NA says so.
  x <- subset(d, chemo == g); left <- ifelse(x$left == 0, NA, x$left)
  f <- survfit(Surv(left, x$right, type = "interval2") ~ 1,
    timefix = FALSE)
  cat("chemo", g, "n", f$n, "\n")
  drop <- -diff(c(1, f$surv))
  print(data.frame(time = f$time, drop = round(drop, 6), survival = round(f$surv, 8))[drop > 1e-6, ], digits = 8)
}
# The likelihood itself, at survfit's and at any other shares, by direct search:
# self-consistency to 1e-14 on the maximal intersections, no acceleration.
em <- function(x) {
  r <- ifelse(is.na(x$right), Inf, x$right); l <- x$left
  e <- rbind(data.frame(v = l, s = 2), data.frame(v = r, s = 1)); e <- e[order(e$v, e$s), ]
  k <- which(head(e$s, -1) == 2 & tail(e$s, -1) == 1)
  lo <- e$v[k]; hi <- e$v[k + 1]
  A <- outer(seq_along(l), seq_along(lo), function(i, j) l[i] <= lo[j] & hi[j] <= r[i])
  p <- rep(1 / length(lo), length(lo))
  for (i in 1:2000000) { q <- p * colMeans(A / drop(A %*% p)); if (max(abs(q - p)) < 1e-15) break; p <- q }
  cat("loglik", format(sum(log(A %*% p)), digits = 12), "after", i, "\n")
  print(data.frame(lo, hi, p = format(p, digits = 10))[p > 1e-8, ])
}
em(subset(d, chemo == 0)); em(subset(d, chemo == 1))
