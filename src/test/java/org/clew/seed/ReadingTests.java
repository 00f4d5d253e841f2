package org.clew.seed;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for files that cannot be read as one record.
 */
class ReadingTests {

	private static final String FILE = "sources/other.yaml";

	private static final String SOURCE = """
			id: clew:other
			name: Other
			licence: CC0-1.0
			""";

	@Test
	void rejectsDuplicateKey() {
		assertThat(found(SOURCE + "name: Again\n")).containsExactly(
				"sources/other.yaml:4 name: 'name' is given a second time; first on line 2; accepted: each key once");
	}

	@Test
	void rejectsAnchorAndAlias() {
		assertThat(found(SOURCE + "synonyms: &all [O]\nidentifiers: *all\n")).contains(
				"sources/other.yaml:4 synonyms: 'all' is an anchor or alias; accepted: values written out in full",
				"sources/other.yaml:5 identifiers: 'all' is an anchor or alias; accepted: values written out in full");
	}

	@Test
	void rejectsValueThatContainsItself() {
		assertThat(found(SOURCE + "synonyms: &all\n  - *all\n")).contains(
				"sources/other.yaml:4 synonyms: 'all' is an anchor or alias; accepted: values written out in full");
	}

	@Test
	void rejectsTags() {
		assertThat(found(SOURCE + "note: !!java.net.URL [x]\n")).containsExactly(
				"sources/other.yaml:4: Not readable as YAML: Global tag is not allowed: tag:yaml.org,2002:java.net.URL");
		assertThat(found(SOURCE + "note: !own x\n"))
			.containsExactly("sources/other.yaml:4 note: '!own' is a YAML tag; accepted: values without tags");
	}

	@Test
	void rejectsSecondDocument() {
		assertThat(found(SOURCE + "---\nid: clew:more\n"))
			.containsExactly("sources/other.yaml:5: A second document begins; accepted: one record a file");
	}

	@Test
	void rejectsWhatIsNoMapping() {
		assertThat(found("- id: clew:other\n"))
			.containsExactly("sources/other.yaml:1: Does not hold a mapping; accepted: one record, as keys and values");
	}

	@Test
	void rejectsEmptyFile() {
		assertThat(found("# nothing\n"))
			.containsExactly("sources/other.yaml:1: Holds nothing; accepted: one record, as keys and values");
	}

	@Test
	void saysWhereYamlIsBroken() {
		assertThat(found(SOURCE + "note: 'open\n")).singleElement()
			.asString()
			.startsWith("sources/other.yaml:5: Not readable as YAML: ");
	}

	@Test
	void rejectsOtherEncoding() {
		byte[] latin = (SOURCE + "note: Müller\n").getBytes(StandardCharsets.ISO_8859_1);
		assertThat(new MinimalSeed().add(FILE, latin).findings()).extracting(Finding::prettyPrint)
			.containsExactly("sources/other.yaml:4: Not a text in UTF-8; accepted: UTF-8");
	}

	@Test
	void rejectsRecordOutsideFoldersOfRecords() {
		assertThat(new MinimalSeed().add("sauces/other.yaml", SOURCE).findings()).singleElement()
			.extracting(Finding::prettyPrint)
			.asString()
			.startsWith("sauces/other.yaml: Not in a folder of records; accepted: sources/<slug>.yaml, ");
	}

	@Test
	void rejectsOtherExtension() {
		assertThat(new MinimalSeed().add("sources/other.yml", SOURCE).findings()).extracting(Finding::prettyPrint)
			.containsExactly("sources/other.yml: Not a file of records; accepted: sources/<slug>.yaml");
	}

	@Test
	void readsOnlyTrueAndFalseAsTruthAndNoDates() {
		assertThat(found(SOURCE + "version: no\ndate: 2021-02-03\nsynonyms: [on, 1_000, 0777x]\n")).isEmpty();
	}

	private static List<String> found(String text) {
		return new MinimalSeed().add(FILE, text).findings().stream().map(Finding::prettyPrint).toList();
	}

}
