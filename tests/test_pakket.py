def test_pakket() -> None:
    import spreidingswet

    assert spreidingswet.__all__
