/** Open311 GeoReport v2: what programs of others read and send, in XML and JSON. */
@NullMarked
package io.github.redress.examples.portal.open311;

import org.jspecify.annotations.NullMarked;
