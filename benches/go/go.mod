module ctxbenches

go 1.24
