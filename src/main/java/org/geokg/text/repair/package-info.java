/**
 * Mistakes that the parser makes again and again, each mended by a class of its own.
 * {@link org.geokg.text.repair.TreeRepair} has them in their order.
 */
package org.geokg.text.repair;
