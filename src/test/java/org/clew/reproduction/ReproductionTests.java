package org.clew.reproduction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.clew.Neo4jTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the review prints, against what Clew computes from the seed.
 */
@Neo4jTest
class ReproductionTests {

	private static final Path PAGE = Path.of("docs", "reproduction.md");

	@Autowired
	private GraphQlTester graphQl;

	private Reproduction reproduction;

	private Map<String, Line> lines;

	@BeforeEach
	void ask() {
		this.reproduction = Reproduction
			.of(Answer.of(this.graphQl.mutate().responseTimeout(Duration.ofSeconds(60)).build()));
		this.lines = this.reproduction.lines().collect(Collectors.toMap(Line::name, Function.identity()));
	}

	@Test
	void isWhatThePageShows() throws IOException {
		if (Boolean.getBoolean("clew.write")) {
			Files.createDirectories(PAGE.getParent());
			Files.writeString(PAGE, this.reproduction.markdown());
		}
		assertThat(PAGE).content().isEqualTo(this.reproduction.markdown());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Studies", "Drugs", "Good efficacy", "Related deaths", "Effect cured",
			"Effect symptoms improved", "Effect no significant effect", "Effect worsened", "Effect no description",
			"TEAE none", "Basis clinical trial", "Basis mechanism", "Chapter 01 infectious or parasitic",
			"Chapter 02 neoplasms" })
	void computesWhatTheReviewPrints(String name) {
		assertThat(this.lines.get(name)).matches(Line::same);
	}

	@Test
	void explainsEachDifferenceAndNothingElse() {
		assertThat(this.reproduction.lines().filter((line) -> !line.same()))
			.allSatisfy((line) -> assertThat(line.difference()).as(line.name()).isNotBlank());
		assertThat(this.reproduction.lines().filter(Line::same))
			.allSatisfy((line) -> assertThat(line.difference()).as(line.name()).isNull());
		assertThat(this.lines).containsKeys(Differences.SENTENCES.keySet().toArray(String[]::new));
	}

	@Test
	void typesNoFigureIntoAnExplanation() {
		assertThat(Differences.SENTENCES.values())
			.noneMatch((sentence) -> sentence.replaceAll("ICD-11|Table [123]", "").matches(".*\\b\\d.*"));
	}

}
