package org.clew.ingest;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * How to import.
 *
 * @param dryRun whether to check only
 * @param report a file for what is rejected, row by row
 * @param source what to call the dataset, if not what its format does
 * @param version its release, if the files do not say
 * @param asOf when it was published or fetched, if the files do not say
 */
public record Options(boolean dryRun, @Nullable Path report, @Nullable String source, @Nullable String version,
		@Nullable String asOf) {

	public static final Options NONE = new Options(false, null, null, null, null);

	Dataset on(Dataset dataset) {
		Dataset named = (this.source != null) ? dataset.named(this.source) : dataset;
		Dataset released = (this.version != null) ? named.version(this.version) : named;
		return (this.asOf != null) ? released.date(this.asOf) : released;
	}

}
