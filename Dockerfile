# syntax=docker/dockerfile:1
# GeoKG in a container: docker build -t geokg . && docker run -p 127.0.0.1:3030:3030 -v geokg:/data geokg

FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /src
COPY pom.xml ./
COPY ontology ontology
COPY queries queries
COPY data data
COPY src/main src/main
# the libraries and language models, some 600 MB, stay in a cache of the builder
RUN --mount=type=cache,target=/root/.m2 mvn -B -q -Dmaven.test.skip=true package

FROM eclipse-temurin:21-jre
RUN useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin geokg \
    && install -d -o geokg -g geokg /data
COPY --from=build /src/target/lib /opt/geokg/lib
COPY --from=build /src/target/geokg.jar /opt/geokg/geokg.jar
USER geokg
WORKDIR /data
VOLUME /data
EXPOSE 3030
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://127.0.0.1:3030/$/ready"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "--enable-native-access=ALL-UNNAMED", "-jar", "/opt/geokg/geokg.jar"]
CMD ["serve", "/data/graph", "--host", "0.0.0.0"]
