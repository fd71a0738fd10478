/**
 * Writes down what an adapter proved.
 *
 * <p>Start with {@link io.github.redress.storage.tck.certificate.CertificateListener}, which the JUnit Platform finds by
 * itself.
 */
@NullMarked
package io.github.redress.storage.tck.certificate;

import org.jspecify.annotations.NullMarked;
