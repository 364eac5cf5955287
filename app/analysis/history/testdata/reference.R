# Prints the values that the tests of this folder hold. Run from this folder:
#
#   Rscript testdata/reference.R
#
# Written with R 4.2.2 and survival 3.5-3 (Debian 12). `make test` needs no R.
suppressMessages(library(survival))

# One row per distinct time, as testdata/*.curve.csv holds it.
curve <- function(rows, name) {
  f <- survfit(Surv(time, event) ~ 1, rows, conf.type = "log-log")
  s <- summary(f, censored = TRUE)
  out <- data.frame(time = s$time, risk = s$n.risk, events = s$n.event, survival = s$surv,
    se = s$std.err, low = s$lower, high = s$upper, hazard = s$cumhaz, hazardse = s$std.chaz)
  out[] <- lapply(out, function(v) trimws(formatC(v, digits = 12, format = "g")))
  write.csv(out, paste0("testdata/", name, ".curve.csv"), row.names = FALSE, quote = FALSE)
  t <- s$table
  cat(name, "median", t["median"], t["0.95LCL"], t["0.95UCL"], "\n")
}

# Freireich et al. 1963, as printed in Kalbfleisch and Prentice 1980: weeks of
# remission under 6-mercaptopurine and placebo.
mp <- data.frame(time = c(6,6,6,7,10,13,16,22,23,6,9,10,11,17,19,20,25,32,32,34,35), event = rep(1:0, c(9,12)))
placebo <- data.frame(time = c(1,1,2,2,3,4,4,5,5,8,8,8,8,11,11,12,12,15,17,22,23), event = 1)
curve(mp, "mp")
curve(placebo, "placebo")
both <- rbind(cbind(mp, arm = 1), cbind(placebo, arm = 2))
d <- survdiff(Surv(time, event) ~ arm, both)
cat("6-MP log-rank", format(c(d$chisq, d$exp, pchisq(d$chisq, 1, lower.tail = FALSE)), digits = 10), "\n")

# aml: survival's own data (Miller 1997), maintained chemotherapy or not.
a <- data.frame(time = aml$time, event = aml$status, x = aml$x)
curve(subset(a, x == "Maintained"), "maintained")
curve(subset(a, x == "Nonmaintained"), "nonmaintained")
d <- survdiff(Surv(time, event) ~ x, a)
cat("aml log-rank", format(c(d$chisq, d$exp, pchisq(d$chisq, 1, lower.tail = FALSE)), digits = 10), "\n")

# Four groups; in the last no end is expected, so that survdiff leaves it out.
g <- data.frame(time = c(1,2,2,3,5,8, 1,1,2,4,4,9, 3,6,7,7,9,10, .5,.5),
  event = c(1,1,0,1,1,0, 1,1,1,0,1,1, 1,0,1,1,0,0, 0,0), x = rep(1:4, c(6,6,6,2)))
d <- survdiff(Surv(time, event) ~ x, g)
cat("four groups", format(c(d$chisq, pchisq(d$chisq, 2, lower.tail = FALSE), d$exp), digits = 10), "\n")

# Edges.
curve(data.frame(time = 1:4, event = c(1,1,0,1)), "flat")
curve(data.frame(time = 5, event = 1), "one")
curve(data.frame(time = c(5,7), event = 0), "censored")
curve(data.frame(time = c(0,0,0,1,2,2,9,9), event = c(1,1,0,1,1,0,0,1)), "zero")

# The record's own spells, from the CSV that the page makes
# (view.TestSpellsFileIsTheOneRRead holds that the page still makes it).
spells <- read.csv("testdata/spells.csv")
curve(spells, "spells")

for (x in c(0, 1, 2, 5, 10, 30, 100)) cat("poisson", x, format(poisson.test(x)$conf.int, digits = 12), "\n")
cat("poisson 137 / 24.25", format(poisson.test(137, 24.25)$conf.int, digits = 12), "\n")
