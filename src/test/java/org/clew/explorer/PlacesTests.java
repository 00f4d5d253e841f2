package org.clew.explorer;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what the explorer says of the law of a place.
 */
class PlacesTests {

	private static final List<String> PARTS = List.of("conditions", "steps", "facts");

	/** What the languages share word for word. */
	private static final Set<String> SAME = Set.of("read", "src", "by", "when", "also", "mail");

	private static final Pattern NUMBER = Pattern.compile("\\d+");

	static List<String> places() {
		return List.of("US", "EU", "DE", "FR", "IT", "ES", "NL", "GB", "CA", "AU", "JP", "CN", "IN", "IL", "BR", "CH");
	}

	@ParameterizedTest
	@MethodSource("places")
	void namesASourceForEachFact(String place) {
		JsonNode known = read(place);
		Map<String, JsonNode> sources = known.path("sources")
			.propertyStream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		assertThat(facts(known)).isNotEmpty()
			.allSatisfy((
					fact) -> assertThat(sourcesOf(fact)).as(fact.toString()).isNotEmpty().isSubsetOf(sources.keySet()));
		assertThat(known.toString()).doesNotContainIgnoringCase("not found");
	}

	/** The same parts, sources and grades, and in each text the same numbers. */
	@ParameterizedTest
	@MethodSource("places")
	void saysInGermanWhatItSaysInEnglish(String place) {
		JsonNode english = read(place);
		JsonNode german = read("de/" + place);
		assertThat(shape("", german)).isEqualTo(shape("", english));
		assertThat(texts(german)).hasSameSizeAs(texts(english)).doesNotContainAnyElementsOf(texts(english));
	}

	/** Three ways of German law, each with its own. */
	@Test
	void knowsTheWaysOfGermany() {
		JsonNode germany = read("DE");
		assertThat(germany.toString()).contains("Härtefallprogramm", "AMHV", "AMG section 73(3)", "SGB V section 2(1a)",
				"no standard therapy", "15 days");
	}

	/** What a fact says, in sentences. */
	private static List<String> texts(JsonNode known) {
		return facts(known).map((fact) -> fact.path(fact.has("what") ? "what" : "text").asString()).toList();
	}

	/** Names and structure, with the numbers in place of texts. */
	private static Object shape(String name, JsonNode node) {
		if (node.isObject()) {
			return node.propertyStream()
				.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> shape(entry.getKey(), entry.getValue())));
		}
		if (node.isArray()) {
			return node.valueStream().map((one) -> shape(name, one)).toList();
		}
		String text = node.asString("");
		return (SAME.contains(name) || text.startsWith("http") || !node.isString()) ? node
				: NUMBER.matcher(text).results().map(MatchResult::group).sorted().toList();
	}

	private static Stream<JsonNode> facts(JsonNode known) {
		return known.path("routes")
			.valueStream()
			.flatMap((route) -> PARTS.stream().flatMap((part) -> route.path(part).valueStream()));
	}

	private static List<String> sourcesOf(JsonNode fact) {
		JsonNode law = fact.path("src");
		return Stream
			.concat(law.isArray() ? law.valueStream() : Stream.of(law).filter(JsonNode::isString),
					Stream.of(fact.path("by")).filter(JsonNode::isString))
			.map(JsonNode::asString)
			.toList();
	}

	private static JsonNode read(String place) {
		try {
			return JsonMapper.shared()
				.readTree(new ClassPathResource("static/explorer/places/" + place + ".json").getContentAsByteArray());
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
