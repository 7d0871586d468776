"""Results of a query, and the tables of a release, as CSV in pandas."""
import os
from urllib.parse import urlencode

import pandas as pd

query = """
    PREFIX gkg:  <https://w3id.org/geokg/ontology#>
    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
    SELECT ?member ?bloc { ?m gkg:memberOf ?b . ?m rdfs:label ?member . ?b rdfs:label ?bloc }
"""
server = os.environ.get("GEOKG", "http://localhost:3030")
members = pd.read_csv(server + "/sparql?" + urlencode({"query": query, "format": "csv"}))
print(members.groupby("bloc").size().sort_values(ascending=False, kind="stable").head(3).to_string())

# NA is Namibia, not a missing value; dates may be cut to a year or a month, so they stay text
release = os.environ.get("GEOKG_RELEASE", "kg-1.0.0")
facts = pd.read_csv(release + "/facts.csv.gz", keep_default_na=False, na_values=[""], dtype={"date": str, "from": str, "until": str})
print(len(facts), "facts;", facts["confidence"].between(0, 1).all())
claims = pd.read_csv(release + "/claims.csv.gz", keep_default_na=False, na_values=[""], dtype=str)
denied = claims[(claims["polarity"] == "negated") & (claims["predicate"] == "imposedSanctionsOn")]
print(denied[["subject", "object", "quote"]].to_string(index=False))
