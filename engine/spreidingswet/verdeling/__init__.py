"""The key for the whole country: from a table of gemeenten to indicative divisions and provincial tasks."""
