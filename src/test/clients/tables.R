# Results of a query as a data frame; base R is enough.
server <- Sys.getenv("GEOKG", "http://localhost:3030")
query <- "
  PREFIX gkg:  <https://w3id.org/geokg/ontology#>
  PREFIX id:   <https://w3id.org/geokg/id/>
  PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
  SELECT ?who { ?s gkg:withdrewFrom id:ecowas ; rdfs:label ?who } ORDER BY ?who"
left <- read.csv(url(paste0(server, "/sparql?format=csv&query=", URLencode(query, reserved = TRUE))), encoding = "UTF-8")
print(left)

# The tables of a release; na.strings keeps the country code NA.
release <- Sys.getenv("GEOKG_RELEASE", "kg-1.0.0")
facts <- read.csv(gzfile(file.path(release, "facts.csv.gz")), na.strings = "", encoding = "UTF-8")
print(head(sort(table(facts$relation), decreasing = TRUE), 3))
