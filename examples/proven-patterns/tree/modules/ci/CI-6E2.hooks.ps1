# Nothing is installed yet: everybody lints by hand, or forgets to.
