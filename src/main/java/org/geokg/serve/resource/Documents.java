package org.geokg.serve.resource;

/**
 * Addresses of the documents about a resource: its own with an ending, {@code /id/armenia.ttl}. An id may look like that
 * too; where another resource has the address, {@code ?format=ttl} stands in. For use inside a read transaction.
 */
public record Documents(Directory directory, Links links) {

    /** As links write it. */
    public String path(String iri, Representation form, int page) {
        return links.site().path(own(iri, form, page));
    }

    /** As the data names it, under the base. */
    public String iri(String iri, Representation form, int page) {
        return iri + suffix(iri, form, page);
    }

    private String own(String iri, Representation form, int page) {
        return links.own(iri).orElseThrow() + suffix(iri, form, page);
    }

    private String suffix(String iri, Representation form, int page) {
        boolean taken = directory.find(iri + "." + form.extension()).isPresent();
        String ending = taken ? "?format=" + form.extension() : "." + form.extension();
        return page == 1 ? ending : ending + (taken ? "&" : "?") + "page=" + page;
    }
}
