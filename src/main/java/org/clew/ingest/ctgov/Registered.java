package org.clew.ingest.ctgov;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clew.claim.IdentifierClaim.Kind;
import org.clew.claim.Identity.CrossReference;
import org.clew.ingest.fact.Properties;
import org.clew.ingest.fact.Ref;
import org.clew.ingest.fact.Ref.ById;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the register has of one study, read by the names of its modules and fields. What
 * is missing, or not of the expected kind, is empty.
 *
 * @param protocol the study's protocol section
 * @param line where it stands in the file
 */
record Registered(JsonNode protocol, long line) {

	static final String PREFIX = "CLINICALTRIALS:";

	private static final Pattern NUMBER = Pattern.compile("NCT\\d{8}");

	private static final String EUROPEAN = "EUDRACT_NUMBER";

	boolean hasId() {
		return NUMBER.matcher(number()).matches();
	}

	String number() {
		String number = text("identificationModule", "nctId");
		return (number != null) ? number.strip().toUpperCase(Locale.ROOT) : "";
	}

	String id() {
		return PREFIX + number();
	}

	static boolean isNumber(@Nullable String text) {
		return text != null && NUMBER.matcher(text).matches();
	}

	String type() {
		String type = text("designModule", "studyType");
		return (type != null) ? type : "";
	}

	Ref ref(String label) {
		return new ById(label, id());
	}

	/**
	 * {@return the brief title, or what comes nearest to it}
	 */
	String title() {
		String brief = text("identificationModule", "briefTitle");
		String official = text("identificationModule", "officialTitle");
		return (brief != null) ? brief : (official != null) ? official : number();
	}

	/**
	 * {@return where the facts stand, and from when they are}
	 */
	String statement() {
		String updated = updated();
		return (updated != null) ? number() + ", last changed " + updated : number();
	}

	@Nullable String updated() {
		String posted = text("statusModule", "lastUpdatePostDateStruct", "date");
		return (posted != null) ? posted : text("statusModule", "lastUpdateSubmitDate");
	}

	/**
	 * {@return other numbers: the register's former ones mean the same study, Europe's is
	 * related only, as a study may share it with its extension}
	 */
	List<CrossReference> references() {
		List<CrossReference> former = texts("identificationModule", "nctIdAliases").stream()
			.filter(Registered::isNumber)
			.map((alias) -> new CrossReference(PREFIX + alias, Kind.OBSOLETE))
			.toList();
		List<CrossReference> other = items("identificationModule", "secondaryIdInfos").stream()
			.filter((info) -> EUROPEAN.equals(text(info.path("type"))) && text(info.path("id")) != null)
			.map((info) -> new CrossReference("EUDRACT:" + text(info.path("id")), Kind.RELATED))
			.toList();
		return Stream.concat(former.stream(), other.stream()).toList();
	}

	/** Whom the study or programme takes. */
	Properties eligibility(Properties properties) {
		String lowest = text("eligibilityModule", "minimumAge");
		String highest = text("eligibilityModule", "maximumAge");
		return properties.put("minimumAge", Age.printed(lowest))
			.put("maximumAge", Age.printed(highest))
			.put("minimumAgeYears", Age.years(lowest))
			.put("maximumAgeYears", Age.years(highest))
			.put("standardAges", texts("eligibilityModule", "stdAges"))
			.put("sex", text("eligibilityModule", "sex"))
			.put("eligibilityCriteria", text("eligibilityModule", "eligibilityCriteria"));
	}

	@Nullable String text(String... path) {
		return text(at(path));
	}

	List<String> texts(String... path) {
		return texts(at(path));
	}

	List<JsonNode> items(String... path) {
		JsonNode list = at(path);
		return list.isArray() ? List.copyOf(list.values()) : List.of();
	}

	JsonNode at(String... path) {
		JsonNode node = this.protocol;
		for (String field : path) {
			node = node.path(field);
		}
		return node;
	}

	static List<String> texts(JsonNode list) {
		return list.isArray() ? list.values().stream().map(Registered::text).filter(Objects::nonNull).toList()
				: List.of();
	}

	static @Nullable String text(JsonNode node) {
		if (!node.isString() && !node.isNumber()) {
			return null;
		}
		String text = node.asString().strip();
		return text.isEmpty() ? null : text;
	}

	/**
	 * A limit of age as the register prints it, such as {@code 12 Years} or
	 * {@code 6 Months}.
	 */
	static final class Age {

		private static final Pattern PRINTED = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*([A-Za-z]+?)s?");

		private static final double DAYS = 365.25;

		private static final Map<String, Double> A_YEAR = Map.of("year", 1.0, "month", 12.0, "week", DAYS / 7, "day",
				DAYS, "hour", DAYS * 24, "minute", DAYS * 24 * 60);

		private Age() {
		}

		/**
		 * {@return the limit; none where the register says that there is none}
		 */
		static @Nullable String printed(@Nullable String text) {
			return (text == null || text.equalsIgnoreCase("N/A")) ? null : text;
		}

		/**
		 * {@return the limit in years; null if there is none, or none that can be read}
		 */
		static @Nullable Double years(@Nullable String text) {
			Matcher matcher = PRINTED.matcher((text != null) ? text : "");
			Double parts = matcher.matches() ? A_YEAR.get(matcher.group(2).toLowerCase(Locale.ROOT)) : null;
			return (parts != null) ? (Double) (Double.parseDouble(matcher.group(1)) / parts) : null;
		}

	}

}
