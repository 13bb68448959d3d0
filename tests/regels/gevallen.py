"""The table of mistakes: what loading must say of every fixture in fixtures/fout."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Geval:
    """A fixture below fixtures/fout and what loading must say of it; `veld` is empty where no single field is wrong."""

    naam: str
    code: str
    gevonden: str
    verwacht: str
    veld: str | None = None


GEVALLEN = [
    # SW-R02: the file is no text of the safe YAML subset
    Geval("regels/geen_yaml", "SW-R02", "geen geldige YAML", "YAML volgens"),
    Geval("regels/tab_als_inspringing", "SW-R02", "geen geldige YAML", "YAML volgens"),
    Geval("regels/dubbel_veld", "SW-R02", "'titel' staat er twee keer", "YAML volgens"),
    Geval("regels/anker", "SW-R02", "anker (&naam)", "YAML volgens"),
    Geval("regels/alias", "SW-R02", "alias, *naam", "YAML volgens"),
    Geval("regels/type_aanduiding", "SW-R02", "timestamp", "YAML volgens"),
    Geval("regels/twee_documenten", "SW-R02", "meer dan een document", "YAML volgens"),
    Geval("regels/getal_te_groot", "SW-R02", "1234567890123456789", "YAML volgens"),
    # SW-R03: a field is wrong
    Geval("regels/leeg", "SW-R03", "null", "een object met velden", "/"),
    Geval("regels/onbekend_veld", "SW-R03", "'auteur'", "een veld uit het schema", "/regels/0/auteur"),
    Geval("regels/ontbrekend_veld", "SW-R03", "ontbreekt", "'stelling'", "/regels/0/stelling"),
    Geval("regels/verkeerd_type", "SW-R03", "5", "tekst", "/regels/0/titel"),
    Geval("regels/geen_lijst", "SW-R03", "een object", "een lijst", "/regels/0/grondslag"),
    Geval("regels/tekst_is_waar_of_onwaar", "SW-R03", "true", "tekst", "/regels/0/zinnen/ja"),
    Geval("regels/onbekende_operator", "SW-R03", "'gelijk_aan'", "een veld", "/regels/0/voorwaarde/gelijk_aan"),
    Geval("regels/twee_operatoren", "SW-R03", "vergelijking", "is, is_niet, een_van, voor", "/regels/0/voorwaarde"),
    Geval("regels/geen_operator", "SW-R03", "vergelijking", "is, is_niet, een_van, voor", "/regels/0/voorwaarde"),
    Geval("regels/geen_voorwaarde", "SW-R03", "geen voorwaarde", "alle, enige, niet, bestaat", "/regels/0/voorwaarde"),
    Geval("regels/geen_regel", "SW-R03", "geen regel", "conclusie, grootheid, signaal", "/regels/0"),
    Geval(
        "regels/geen_formule", "SW-R03", "geen formule", "optellen, aftrekken, vermenigvuldigen", "/regels/0/formule"
    ),
    Geval("regels/naam_met_hoofdletter", "SW-R03", '"Proef"', "[a-z]", "/regels/0/id"),
    Geval("regels/onbekend_onderwerp", "SW-R03", '"waterschap"', "'provincie' of 'land'", "/regels/0/onderwerp"),
    Geval("regels/onbekende_rol", "SW-R03", '"bewijs"', "'norm', 'definitie'", "/regels/0/grondslag/0/rol"),
    Geval("regels/dag_bestaat_niet", "SW-R03", '"2024-02-30"', "jjjj-mm-dd", "/regels/0/van"),
    Geval("regels/geen_grondslag", "SW-R03", "te weinig", "ten minste 1", "/regels/0/grondslag"),
    Geval("regels/alle_met_een_deel", "SW-R03", "te weinig", "ten minste 2", "/regels/0/voorwaarde/alle"),
    Geval("regels/parameter_en_feit", "SW-R03", "geef precies een", "parameter of feit", "/regels/0/voorwaarde/na"),
    Geval("regels/vergelijking_met_breuk", "SW-R03", "1.5", "geheel getal", "/regels/0/voorwaarde/minstens"),
    Geval("regels/onbekend_antwoord", "SW-R03", '"misschien"', "'ja', 'nee'", "/regels/0/voorwaarde/is"),
    Geval("regels/conclusie_zonder_is", "SW-R03", "ontbreekt", "'is'", "/regels/0/voorwaarde/is"),
    Geval("regels/toepasselijk_zonder_zin", "SW-R03", "niet_van_toepassing", "toepasselijk", "/regels/0"),
    Geval("regels/zin_zonder_toepasselijk", "SW-R03", "niet_van_toepassing", "toepasselijk", "/regels/0"),
    Geval("regels/aftrekken_van_drie", "SW-R03", "te veel", "ten hoogste 2", "/regels/0/formule/aftrekken"),
    Geval("regels/dag_die_niet_elk_jaar_heeft", "SW-R03", '"02-29"', "02", "/regels/0/formule/dag_in_jaar/dag"),
    Geval("regels/keuze_zonder_nummer", "SW-R03", '"zes"', "[0-9]{4}", "/regels/0/keuze"),
    Geval("regels/onbekende_versie_van_het_schema", "SW-R03", "2", "1", "/schema_versie"),
    Geval("feiten/keuze_zonder_waarden", "SW-R03", "waarden", "type keuze", "/feiten/0"),
    Geval("feiten/waarden_bij_getal", "SW-R03", "waarden", "type keuze", "/feiten/0"),
    Geval("interpretaties/standaard_is_geen_optie", "SW-R03", "misschien", "nee of ja", "/"),
    Geval("interpretaties/een_optie", "SW-R03", "te weinig", "ten minste 2", "/opties"),
    Geval("cycli/parameter_zonder_bron", "SW-R03", "bron", "horen bij de waarde", "/parameters/0"),
    Geval("cycli/stand_bij_parameter_en_optie", "SW-R03", "stand", "of bij elke optie", "/parameters/1"),
    Geval(
        "cycli/optie_zonder_bron", "SW-R03", "ontbreekt", "'bron'", "/parameters/1/waarde/per_optie/kalenderjaren/bron"
    ),
    Geval("cycli/parameter_is_geen_datum", "SW-R03", '"medio 2027"', "jjjj-mm-dd", "/parameters/0/waarde"),
    Geval("cycli/onbekende_stand", "SW-R03", '"ongeveer"', "'afgeleid' of 'pers'", "/parameters/0/stand"),
    Geval("cycli/cyclus_zonder_aanhalingstekens", "SW-R03", "2028", "aanhalingstekens", "/id"),
    Geval("bronnen/onbekende_rechtskracht", "SW-R03", '"gerucht"', "'amvb'", "/bronnen/0/rechtskracht"),
    Geval("bronnen/bron_zonder_versies", "SW-R03", "te weinig", "ten minste 1", "/bronnen/0/versies"),
    # SW-R04: a name that is not there
    Geval("regels/onbekend_feit", "SW-R04", "'kleur'", "rules/feiten.yaml"),
    Geval("regels/onbekende_parameter", "SW-R04", "'realisatie'", "een parameter in elke cyclus"),
    Geval("regels/parameter_ontbreekt_in_een_cyclus", "SW-R04", "cyclus 2026", "een parameter in elke cyclus"),
    Geval("regels/onbekende_conclusie", "SW-R04", "'telt_niet_mee'", "de conclusie van een andere regel"),
    Geval("regels/onbekende_conclusie_van_voorwaarden", "SW-R04", "'overbrugd'", "de conclusie van een andere regel"),
    Geval("regels/conclusie_van_ander_onderwerp", "SW-R04", "'opvangplaats'", "de conclusie van een andere regel"),
    Geval("regels/onbekende_interpretatie", "SW-R04", "'vergunninghouders'", "rules/interpretaties"),
    Geval("regels/onbekende_optie", "SW-R04", "'schooljaren'", "gescheiden of kalenderjaren"),
    Geval("regels/onbekende_bron", "SW-R04", "'BWBR0000001'", "een bron uit het register"),
    Geval("regels/grondslag_onbekende_interpretatie", "SW-R04", "'eigen-mening'", "een interpretatie"),
    Geval("regels/uitzondering_onbekende_bron", "SW-R04", "'krant'", "een bron uit het register"),
    Geval("regels/onbekende_grootheid", "SW-R04", "'overschot'", "een grootheid"),
    Geval("regels/feit_is_geen_getal", "SW-R04", "'soort' is geen getal", "een feit van het type getal"),
    Geval("regels/som_van_onbekend_getal", "SW-R04", "'bedden'", "een feit van het type getal"),
    Geval("regels/som_waar_onbekende_conclusie", "SW-R04", "'telt_mee'", "de conclusie van een regel"),
    Geval("regels/wanneer_onbekende_conclusie", "SW-R04", "'telt_mee'", "de conclusie van een andere regel"),
    Geval("regels/nader_bepaald_door_onbekend_feit", "SW-R04", "'schatting'", "een feit van het type getal"),
    Geval("interpretaties/onbekende_bron", "SW-R04", "'krant'", "een bron uit het register"),
    Geval("cycli/parameter_met_onbekende_bron", "SW-R04", "'krant'", "een bron uit het register"),
    Geval("cycli/optie_met_onbekende_bron", "SW-R04", "'krant'", "een bron uit het register"),
    Geval("cycli/parameter_met_onbekende_interpretatie", "SW-R04", "'driejaarsperiode'", "interpretatie"),
    Geval("cycli/parameter_met_onbekende_optie", "SW-R04", "schooljaren", "kalenderjaren"),
    Geval("cycli/parameter_mist_een_optie", "SW-R04", "'start_volgende_cyclus'", "kalenderjaren"),
    # SW-R05: a name used twice, versions that overlap
    Geval("bronnen/dubbele_bron", "SW-R05", "'verslag' bestaat al", "een naam die nog niet"),
    Geval("feiten/dubbel_feit", "SW-R05", "'voorziening.plaatsen' bestaat al", "een naam die nog niet"),
    Geval("cycli/dubbele_cyclus", "SW-R05", "'2026' bestaat al", "een naam die nog niet"),
    Geval("interpretaties/zelfde_interpretatie", "SW-R05", "'tweejaarsperiode' bestaat al", "een naam die nog niet"),
    Geval("regels/tot_voor_van", "SW-R05", "tot (2023-01-01) ligt niet na van (2024-01-31)", "een latere dag"),
    Geval("regels/tot_is_van", "SW-R05", "tot (2024-01-31) ligt niet na van (2024-01-31)", "een latere dag"),
    Geval("regels/versies_overlappen", "SW-R05", "tot 2025-01-01 en 2024-12-31 tot", "op elkaar aansluiten"),
    # SW-R06, SW-R07, SW-R08: rules beside each other
    Geval("regels/twee_regels_een_conclusie", "SW-R06", "net als regel 'proef'", "een regel per conclusie"),
    Geval("regels/twee_regels_een_grootheid", "SW-R06", "net als regel 'proef'", "een regel per conclusie"),
    Geval("regels/kring", "SW-R07", "proef -> proef_twee -> proef", "een volgorde zonder kring"),
    Geval("regels/kring_met_zichzelf", "SW-R07", "proef -> proef", "een volgorde zonder kring"),
    Geval("regels/kring_door_grootheid", "SW-R07", "proef -> saldo -> proef", "een volgorde zonder kring"),
    Geval("regels/conclusie_vervalt", "SW-R08", "op 2025-01-01 concludeert geen enkele regel 'eerst'", "die dan geldt"),
    Geval("regels/conclusie_begint_later", "SW-R08", "op 2024-01-31 concludeert geen enkele", "die dan geldt"),
    # SW-R09: a comparison that does not fit
    Geval("regels/operator_past_niet_bij_datum", "SW-R09", "'hoogstens' past niet", "uiterlijk of vanaf of voor"),
    Geval("regels/operator_past_niet_bij_keuze", "SW-R09", "'na' past niet", "een_van of is of is_niet"),
    Geval("regels/waarde_staat_niet_in_de_keuze", "SW-R09", "'tijdelijk'", "regulier of amv"),
    Geval("regels/een_van_met_onbekende_waarde", "SW-R09", "'tijdelijk'", "regulier of amv"),
    Geval("regels/getal_als_tekst", "SW-R09", "'10' is geen waarde", "een getal"),
    Geval("regels/grens_is_geen_datum", "SW-R09", "'1 juli 2025' is geen waarde van", "een datum"),
    Geval("regels/parameter_van_ander_type", "SW-R09", "'raming' is geen datum", "een datum"),
    Geval("regels/feiten_van_verschillend_type", "SW-R09", "'plaatsen'", "een feit van het type datum"),
    Geval("regels/vergelijking_met_onbekend_feit", "SW-R09", "'geopend'", "een feit van het type datum"),
    Geval("regels/te_veel_voorwaarden", "SW-R09", "13 voorwaarden", "hoogstens 12"),
    Geval("regels/te_veel_uitzonderingen", "SW-R09", "uitzonderingen", "hoogstens 12"),
    Geval("regels/getal_boven_de_grens", "SW-R09", "9007199254740992", "een getal"),
    Geval("regels/code_die_niet_te_lezen_is", "SW-R09", "u200b", "een code"),
    Geval("regels/lege_code", "SW-R09", "'' is geen waarde", "een code"),
    Geval("regels/keuze_vergeleken_met_een_dag", "SW-R09", "'realisatiedatum' is geen keuze", "een keuze"),
    Geval("regels/ander_feit_buiten_bestaat", "SW-R09", "'ander.gemeente'", "geen ander. buiten bestaat"),
    Geval("regels/ander_conclusie_buiten_bestaat", "SW-R09", "'ander.opvangplaats'", "geen ander. buiten bestaat"),
    Geval("regels/alleen_bij_ander", "SW-R09", "'ander.opvangplaats'", "geen ander. buiten bestaat"),
    Geval("regels/eigen_conclusie_binnen_bestaat", "SW-R09", "'opvangplaats'", "over de andere voorziening"),
    Geval("regels/voorwaarden_van_binnen_bestaat", "SW-R09", "'opvangplaats'", "over de andere voorziening"),
    Geval("regels/bestaat_binnen_bestaat", "SW-R09", "bestaat kan hier niet staan", "niet in bestaat"),
    Geval("regels/bestaat_bij_een_provincie", "SW-R09", "bestaat kan hier niet", "een regel over een voorziening"),
    # SW-R15: a term to which the Algemene termijnenwet does not apply
    Geval("regels/verlengd_van_meer_dan_negentig_dagen", "SW-R15", "een termijn van 91 dagen", "1 tot en met 90 dagen"),
    Geval("regels/verlengd_van_meer_dan_drie_maanden", "SW-R15", "een termijn van 4 maanden", "1 tot en met 3 maanden"),
    Geval("regels/verlengd_terugrekenend", "SW-R15", "een termijn van -14 dagen", "artikelen 1 en 4"),
    Geval("regels/verlengd_van_een_vaste_dag", "SW-R15", "zonder een termijn", "dagen_na of maanden_na"),
    Geval("regels/verlengd_vanaf_een_andere_dag", "SW-R15", "zonder een termijn", "dagen_na of maanden_na"),
    # SW-R10, SW-R11
    Geval("regels/zin_met_onbekend_gat", "SW-R10", "{aantal}", "een feit, grootheid of parameter"),
    Geval("regels/zin_met_leeg_gat", "SW-R10", "{}", "een feit, grootheid of parameter"),
    Geval("regels/zin_van_rekenregel_met_onbekend_gat", "SW-R10", "{bedrag}", "een feit, grootheid of parameter"),
    Geval("regels/zin_van_signaal_met_onbekend_gat", "SW-R10", "{waarde}", "een feit, grootheid of parameter"),
    Geval("regels/twee_normen", "SW-R11", "realisatiedatum", "een parameter per regel"),
]
