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
 * @param asOf when it was published, whatever the files say
 * @param fetched when it was fetched, for files that have no date
 */
public record Options(boolean dryRun, @Nullable Path report, @Nullable String source, @Nullable String version,
		@Nullable String asOf, @Nullable String fetched) {

	public static final Options NONE = fetched(null);

	public Options(boolean dryRun, @Nullable Path report, @Nullable String source, @Nullable String version,
			@Nullable String asOf) {
		this(dryRun, report, source, version, asOf, null);
	}

	/**
	 * {@return how to import files that were fetched on a day}
	 */
	public static Options fetched(@Nullable String day) {
		return new Options(false, null, null, null, null, day);
	}

	Dataset on(Dataset dataset) {
		Dataset named = (this.source != null) ? dataset.named(this.source) : dataset;
		Dataset released = (this.version != null) ? named.version(this.version) : named;
		String date = (this.asOf == null && dataset.date() == null) ? this.fetched : this.asOf;
		return (date != null) ? released.date(date) : released;
	}

}
