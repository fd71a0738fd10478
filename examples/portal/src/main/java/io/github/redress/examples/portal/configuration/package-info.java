/** The city's configuration while the portal runs: uploaded, checked, previewed, published, and taken up by every instance. */
@NullMarked
package io.github.redress.examples.portal.configuration;

import org.jspecify.annotations.NullMarked;
