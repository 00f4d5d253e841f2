package org.clew.ingest;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * What a file comes from; it becomes the {@code Source} of all that the file says.
 *
 * @param slug a short name in lower case, such as {@code mondo}
 * @param name the name as its publisher writes it
 * @param version the release, where known
 * @param date when it was published or fetched, where known
 * @param licence an SPDX identifier where there is one
 * @param attribution the credit that the licence asks for
 * @param url where it is published
 * @param precedence how far its names go before those of other datasets: the lowest first
 */
public record Dataset(String slug, String name, @Nullable String version, @Nullable String date, String licence,
		@Nullable String attribution, @Nullable String url, int precedence) {

	/**
	 * {@return the identifier of the source}
	 */
	public String id() {
		String release = (this.version != null) ? this.version : this.date;
		return "clew:source/" + this.slug + ((release != null) ? "/" + slug(release) : "");
	}

	/**
	 * {@return what the source's node holds}
	 */
	Map<String, Object> properties() {
		Map<String, Object> properties = new TreeMap<>();
		properties.put("id", id());
		properties.put("name", this.name);
		properties.put("licence", this.licence);
		put(properties, "version", this.version);
		put(properties, "date", this.date);
		put(properties, "attribution", this.attribution);
		put(properties, "url", this.url);
		return properties;
	}

	private static void put(Map<String, Object> properties, String name, @Nullable String value) {
		if (value != null) {
			properties.put(name, value);
		}
	}

	public Dataset version(String version) {
		return new Dataset(this.slug, this.name, version, this.date, this.licence, this.attribution, this.url,
				this.precedence);
	}

	public Dataset date(String date) {
		return new Dataset(this.slug, this.name, this.version, date, this.licence, this.attribution, this.url,
				this.precedence);
	}

	public Dataset licence(String licence) {
		return new Dataset(this.slug, this.name, this.version, this.date, licence, this.attribution, this.url,
				this.precedence);
	}

	/**
	 * The same as its newest part is: files that are imported together are one release.
	 * @param other what another file comes from
	 * @return the one with the later date, if both have nothing but that
	 */
	Dataset newest(Dataset other) {
		boolean dated = this.version == null && other.version == null && this.slug.equals(other.slug);
		return (dated && date(this).compareTo(date(other)) < 0) ? other : this;
	}

	private static String date(Dataset dataset) {
		return (dataset.date != null) ? dataset.date : "";
	}

	/** The same under another name, as somebody asks for who imports it. */
	Dataset named(String name) {
		return new Dataset(slug(name), name, this.version, this.date, this.licence, this.attribution, this.url,
				this.precedence);
	}

	private static String slug(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("^-|-$", "");
	}

}
