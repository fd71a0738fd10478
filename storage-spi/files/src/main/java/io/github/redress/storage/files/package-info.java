/**
 * {@linkplain io.github.redress.storage.Attachments Attachments} as files in a folder.
 *
 * <p>Start with {@link io.github.redress.storage.files.FileAttachments}.
 */
@NullMarked
package io.github.redress.storage.files;

import org.jspecify.annotations.NullMarked;
