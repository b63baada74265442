# The exact and the sampled sign-flip test, as R does them well: signs as a matrix, once, and a product.
# Rscript --vanilla sign-flip.R FOLDER: reads scores-*.csv (a series a line), writes p-*.txt and times.csv.
folder <- commandArgs(TRUE)[1]
at <- function(name) file.path(folder, name)

# |sum| is the same when every sign is turned, so the first may stay as it is: half of all signings.
signings <- function(n) cbind(1, as.matrix(expand.grid(rep(list(c(-1, 1)), n - 1))))

shares <- function(S, X, columns) { # of the signings S, for each column of X; so many columns at once
  p <- numeric(ncol(X))
  for (from in seq(1, ncol(X), columns)) {
    i <- from:min(ncol(X), from + columns - 1)
    x <- X[, i, drop = FALSE]
    least <- abs(colSums(x)) - 1e-9 * colSums(abs(x))
    p[i] <- colSums(abs(S %*% x) >= rep(least, each = nrow(S)))
  }
  p
}

exact <- function(S, X, columns) shares(S, X, columns) / nrow(S)

sampled <- function(X, draws, columns) {
  S <- matrix(sample(c(-1, 1), draws * nrow(X), TRUE), draws)
  (1 + shares(S, X, columns)) / (1 + draws)
}

times <- data.frame()
timed <- function(name, rounds, f) { # the median of three, each so many rounds
  f()
  seconds <- replicate(3, system.time(for (i in 1:rounds) f())[["elapsed"]] / rounds)
  times <<- rbind(times, data.frame(name = name, seconds = median(seconds)))
  f()
}
keep <- function(name, p) writeLines(sprintf("%.17g", p), at(paste0("p-", name, ".txt")))

set.seed(1)
for (n in c(13, 20)) {
  X <- t(as.matrix(read.csv(at(paste0("scores-", n, ".csv")), header = FALSE)))
  S <- signings(n)
  columns <- if (n == 13) 500 else 4
  few <- if (n == 13) ncol(X) else 100
  keep(paste0("exact-", n), timed(paste0("one-", n), if (n == 13) 200 else 3, function() exact(S, X[, 1, drop = FALSE], 1)))
  keep(paste0("many-", n), timed(paste0("many-", n), 1, function() exact(S, X[, 1:few], columns)))
  keep(paste0("drawn-one-", n), timed(paste0("drawn-one-", n), 20, function() sampled(X[, 1, drop = FALSE], 10000, 1)))
  keep(paste0("drawn-", n), timed(paste0("drawn-many-", n), 1, function() sampled(X, 10000, 500)))
}
write.csv(times, at("times.csv"), row.names = FALSE, quote = FALSE)
