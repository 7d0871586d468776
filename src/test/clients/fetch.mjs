// A SPARQL query from Node or a browser; the endpoint allows every origin.
const server = (globalThis.process?.env.GEOKG) ?? "http://localhost:3030";
const query = `
  PREFIX gkg:  <https://w3id.org/geokg/ontology#>
  PREFIX id:   <https://w3id.org/geokg/id/>
  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
  SELECT ?who { ?s gkg:withdrewFrom id:ecowas ; rdfs:label ?who } ORDER BY ?who`;
const answer = await fetch(`${server}/sparql`, {
  method: "POST",
  headers: { Accept: "application/sparql-results+json" },
  body: new URLSearchParams({ query }),
});
if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
for (const row of (await answer.json()).results.bindings) console.log(row.who.value);
