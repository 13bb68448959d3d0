"""The review page: a static site in which reviewers read provisions, rules, scenarios and what came of them."""
