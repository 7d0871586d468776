/**
 * The pages. Each {@code …Page} makes one sort of page out of records that {@link org.geokg.serve.page.GraphReader} and
 * {@link org.geokg.serve.page.Summary} read from the graph; {@link org.geokg.serve.page.Pages} answers for those about no
 * single resource, {@link org.geokg.serve.page.ResourcePage} makes the others.
 */
package org.geokg.serve.page;
