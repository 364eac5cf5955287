# Prints the values of incidence_test.go and writes testdata/mgus2.csv and
# testdata/*.incidence.csv. Run from the folder above:
#
#   Rscript testdata/incidence.R
#
# R 4.2.2, survival 3.5-3. mgus2 is survival's own data (Kyle et al. 2002): time
# in months to progression (pcm) or to death before it, as in the vignette
# "Multi-state models and competing risks". The first 120 rows are kept.
suppressMessages(library(survival))
m <- mgus2[1:120, ]
m$time <- with(m, ifelse(pstat == 0, futime, ptime))
m$end <- with(m, ifelse(pstat == 0, 2 * death, 1))
write.csv(m[c("time", "end")], "testdata/mgus2.csv", row.names = FALSE, quote = FALSE)
incidence <- function(x, name) {
  f <- survfit(Surv(time, factor(end, 0:2)) ~ 1, x, conf.type = "log-log")
  keep <- rowSums(f$n.event) > 0
  out <- data.frame(time = f$time, risk = f$n.risk[, 1], f$pstate[, 2:3], f$std.err[, 2:3], f$lower[, 2:3], f$upper[, 2:3])[keep, ]
  names(out)[3:10] <- c("one", "two", "seone", "setwo", "lowone", "lowtwo", "highone", "hightwo")
  out[] <- lapply(out, function(v) trimws(formatC(v, digits = 12, format = "g")))
  write.csv(out, paste0("testdata/", name, ".incidence.csv"), row.names = FALSE, quote = FALSE)
}
incidence(m, "mgus2")
small <- data.frame(time = c(0, 0, 1, 1, 2, 2, 2, 5, 9, 9), end = c(1, 2, 1, 0, 2, 1, 1, 0, 2, 1))
incidence(small, "ties")
all <- mgus2
all$time <- with(all, ifelse(pstat == 0, futime, ptime))
all$end <- with(all, ifelse(pstat == 0, 2 * death, 1))
f <- survfit(Surv(time, factor(end, 0:2)) ~ sex, all)
print(summary(f, times = c(120, 240)), digits = 4)
# The same errors by etm 1.1-1 (Allignol et al. 2011), whose times here are one later:
suppressMessages(library(etm))
e <- small; e$id <- seq_along(e$time); e$from <- 0; e$to <- ifelse(e$end == 0, "cens", e$end); e$exit <- e$time + 1; e$entry <- 0
tra <- matrix(FALSE, 3, 3); tra[1, 2:3] <- TRUE
z <- etm(data.frame(id = e$id, from = e$from, to = e$to, entry = e$entry, exit = e$exit), c("0", "1", "2"), tra, "cens", 0)
print(sqrt(cbind(z$cov["0 1", "0 1", ], z$cov["0 2", "0 2", ])), digits = 12)
