package org.clew.fetch;

import java.net.URI;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A file that a publisher offers.
 *
 * @param publisher by which it is asked for, such as {@code mondo}
 * @param file its name in the folder
 * @param address where the current one is
 * @param form what it begins with
 * @param format the format of {@code clew import} that reads it
 * @param columns the columns without which something would be lost; empty if it has none
 * @param most how many bytes it may have
 * @param checksum where its checksum is, as {@code sha256sum} and {@code md5sum} write it
 * @param licence its licence, an SPDX id where there is one
 */
public record PublishedFile(String publisher, String file, URI address, Form form, String format, List<String> columns,
		long most, @Nullable URI checksum, String licence) {
}
