package org.clew.explorer;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for what the explorer says of the law of a place.
 */
class PlacesTests {

	private static final List<String> PARTS = List.of("conditions", "steps", "facts");

	@ParameterizedTest
	@ValueSource(strings = { "US", "EU", "DE", "FR", "IT", "ES", "NL", "GB", "CA", "AU", "JP", "CN", "IN", "IL", "BR",
			"CH" })
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

	/** Three ways of German law, each with its own. */
	@Test
	void knowsTheWaysOfGermany() {
		JsonNode germany = read("DE");
		assertThat(germany.toString()).contains("Härtefallprogramm", "AMHV", "AMG section 73(3)", "SGB V section 2(1a)",
				"no standard therapy", "15 days");
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
