/**
 * Pages of the auditor: who did what, who read what, and whether the record is as it was written; begin with {@link
 * io.github.redress.examples.portal.audit.RecordController}.
 */
@NullMarked
package io.github.redress.examples.portal.audit;

import org.jspecify.annotations.NullMarked;
