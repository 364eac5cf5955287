# Prints the values of dispersion_test.go, intensity_test.go and
# permutation_test.go. R 4.2.2, survival 3.5-3, coin 1.4-2 (Debian 12).
#
#   Rscript testdata/groups.R
suppressMessages({library(survival); library(coin)})
for (y in list(c(0,2,1,0,5,3,0,1,8,2,0,0,4,1), c(3,1,4,2,3,2,5,1,3,2))) {
  f <- glm(y ~ 1, family = quasipoisson, epsilon = 1e-14)
  cat("quasi-Poisson", format(c(exp(coef(f)), summary(f)$dispersion, exp(confint.default(f))), digits = 10), "\n")
}
# Intensity: numeric integration of the kernel over each day and over the span.
smooth <- function(y, b) sapply(seq_along(y) - 0.5, function(t) {
  k <- function(u) pmax(0, 0.75 * (1 - ((t - u) / b)^2)) / b
  part <- function(a, z) { a <- max(a, t - b); z <- min(z, t + b); if (z > a) integrate(k, a, z, rel.tol = 1e-12)$value else 0 }
  sum(y * sapply(seq_along(y), function(d) part(d - 1, d))) / part(0, length(y))
})
cat("intensity", format(smooth(c(0,2,1,0,5,3,0,1,8,2), 3.5), digits = 10), "\n")
cat("intensity", format(smooth(c(0,2,1,0,5,3,0,1,8,2), 0.8), digits = 10), "\n")
# All arrangements of the log-rank scores, and coin's exact test of the same.
perm <- function(t, e, g) {
  H <- sapply(t, function(u) { s <- unique(t[e == 1 & t <= u]); sum(vapply(s, function(v) sum(t == v & e == 1) / sum(t >= v), 0)) })
  sc <- e - H
  u <- abs(colSums(matrix(sc[combn(length(t), sum(g))], nrow = sum(g))))
  d <- survdiff(Surv(t, e) ~ g)
  cat(length(u), "arrangements, O - E", format(c(sum(sc[g == 1]), d$obs[2] - d$exp[2]), digits = 10),
    "p", format(mean(u >= abs(sum(sc[g == 1])) - 1e-9), digits = 10), "coin",
    format(pvalue(logrank_test(Surv(t, e) ~ factor(g), distribution = "exact")), digits = 10), "\n")
}
perm(c(0,0,1,3,5,8,9,12), c(1,1,1,1,0,1,1,0), c(1,1,1,0,1,0,0,0))
s <- aml[c(1:6, 12:17), ]
perm(s$time, s$status, as.integer(s$x == "Maintained"))
# Too many to list: aml whole, by coin's exact algorithm and by 1e6 draws.
a <- data.frame(t = aml$time, e = aml$status, g = aml$x)
cat("aml exact", format(pvalue(logrank_test(Surv(t, e) ~ g, a, distribution = "exact")), digits = 10), "\n")
