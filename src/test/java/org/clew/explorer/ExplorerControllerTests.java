package org.clew.explorer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clew.explorer.Records.Found;
import org.clew.explorer.Records.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@WebMvcTest(ExplorerController.class)
@AutoConfigureMockMvc(addFilters = false)
class ExplorerControllerTests {

	private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"(explorer/[^\"]*)\"");

	private static final Pattern INLINE = Pattern.compile("<style|<script(?![^>]*src=)| on[a-z]+=\"| style=\"");

	private static final Pattern MESSAGE = Pattern.compile("\\bt\\('([a-zA-Z.]+)'");

	@Autowired
	private MockMvcTester mvc;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/candidates?disease=MONDO:0015798", "/compare", "/thread",
			"/drug/CHEMBL.COMPOUND:CHEMBL941", "/study/doi:10.1186/s13023-023-02978-x", "/paper",
			"/ask-for/CHEMBL.COMPOUND:CHEMBL941?jurisdiction=US", "/paper/2",
			"/dossier/CHEMBL.COMPOUND:CHEMBL941?disease=MONDO:0018177", "/contribute", "/contribute/new",
			"/signed-in?code=once&state=some", "/intended-use", "/for-parents/CHEMBL.COMPOUND:CHEMBL941" })
	void servesThePageAtTheAddressOfEachView(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatusOk().bodyText().contains("<div id=\"app\">");
	}

	@Test
	void letsThePageLoadNothingInlineAndNothingFromElsewhere() throws IOException {
		assertThat(this.mvc.get().uri("/")).hasStatusOk()
			.headers()
			.hasHeaderSatisfying("Content-Security-Policy",
					(values) -> assertThat(values).singleElement()
						.asString()
						.startsWith("default-src 'none';")
						.doesNotContain("unsafe", "http"));
		assertThat(read("index.html")).doesNotContainPattern(INLINE);
	}

	@Test
	void saysToProgramsWhatThePageOfARecordIsAbout() {
		String markup = Markup.of("Disease", new Found("MONDO:0015798", "a </script><b> tumor", List.of()),
				"https://clew.example/disease/MONDO:0015798");
		assertThat(markup).startsWith("<script type=\"application/ld+json\">{").endsWith("}</script>");
		String data = markup.substring(markup.indexOf('>') + 1, markup.lastIndexOf('<'));
		assertThat(data).doesNotContain("<");
		JsonNode about = JsonMapper.shared().readTree(data);
		assertThat(about.path("@type").asString()).isEqualTo("MedicalCondition");
		assertThat(about.path("identifier").asString()).isEqualTo("MONDO:0015798");
		assertThat(about.path("name").asString()).isEqualTo("a </script><b> tumor");
		assertThat(Markup.of("Target", new Found("HGNC:427", "ALK", List.of()), "x")).contains("\"Gene\"");
		assertThat(Markup.of("Target", new Found("CHEMBL.TARGET:CHEMBL1", "a family", List.of()), "x"))
			.contains("BioChemEntity");
		assertThat(Markup.of("AccessProgramme", new Found("clew:a", "A", List.of()), "x")).isEmpty();
		assertThat(Markup.of("Study", new Found("PMID:1", "A study", List.of(new Person("Ada", "0000-0002-1825-0097"))),
				"x"))
			.contains(
					"\"contributor\":[{\"@type\":\"Person\",\"name\":\"Ada\",\"@id\":\"https://orcid.org/0000-0002-1825-0097\"}]");
		assertThat(Markup.of("Drug", Found.UNKNOWN, "x")).isEmpty();
	}

	@Test
	void letsThePageAskTheIssuerThatIsNamedAndNoOther() {
		SignIn elsewhere = new SignIn("https://login.example.org/realms/clew", "clew", "openid",
				"https://tokens.example.org:8443/x");
		assertThat(elsewhere.hosts()).containsExactly("https://login.example.org", "https://tokens.example.org:8443");
		assertThat(new SignIn("/", "explorer", "openid", "").hosts()).isEmpty();
		assertThatIllegalArgumentException().isThrownBy(new SignIn("login; script-src *", "", "", "")::hosts);
		assertThatIllegalArgumentException().isThrownBy(new SignIn("javascript:alert(1)", "", "", "")::hosts)
			.withMessageContaining("accepted: https://");
	}

	@Test
	void namesNoIssuerUnlessOneIsSet() {
		assertThat(this.mvc.get().uri("/contribute")).bodyText().contains("<meta name=\"sign-in\" content=\"\" ");
	}

	@Test
	void servesAllThatThePageLoads() throws IOException {
		assertThat(REFERENCE.matcher(read("index.html")).results().map((match) -> match.group(1))).hasSizeGreaterThan(4)
			.allSatisfy((it) -> assertThat(this.mvc.get().uri("/" + it)).hasStatusOk());
		assertThat(this.mvc.get().uri("/explorer/lib/htm.module.js")).hasStatusOk();
		assertThat(this.mvc.get().uri("/explorer/font/source-sans-3.woff2")).hasStatusOk()
			.body()
			.satisfies((font) -> assertThat(font.length).isLessThan(60 * 1024));
	}

	@Test
	void pointsAddressesToWhereItIsServed() {
		assertThat(this.mvc.get().uri("/clew/compare").contextPath("/clew")).hasStatusOk()
			.bodyText()
			.contains("<base href=\"/clew/\">");
	}

	@Test
	void speaksAllLanguagesInFull() throws IOException {
		Map<String, JsonNode> english = catalogue("en");
		Map<String, JsonNode> german = catalogue("de");
		assertThat(german).containsOnlyKeys(english.keySet());
		assertThat(english)
			.allSatisfy((key, text) -> assertThat(placeholders(german.get(key))).as(key).isEqualTo(placeholders(text)));
	}

	@Test
	void hasTheTextsThatModulesAskFor() throws IOException {
		assertThat(modules().flatMap((it) -> MESSAGE.matcher(it).results()).map((match) -> match.group(1)))
			.hasSizeGreaterThan(50)
			.isSubsetOf(catalogue("en").keySet());
	}

	/** The grade of Flesch and Kincaid, with syllables counted as groups of vowels. */
	@Test
	void speaksToParentsInWordsOfTheEighthGrade() throws IOException {
		String text = catalogue("en").entrySet()
			.stream()
			.filter((entry) -> entry.getKey().startsWith("parents."))
			.flatMap((entry) -> entry.getValue().isString() ? Stream.of(entry.getValue().asString())
					: entry.getValue().valueStream().map(JsonNode::asString))
			.filter((it) -> it.matches(".*[.?:]"))
			.collect(Collectors.joining(" "));
		long sentences = Pattern.compile("[.?:](?= |$)").matcher(text).results().count();
		List<String> words = Pattern.compile("[A-Za-z]+").matcher(text).results().map(MatchResult::group).toList();
		long syllables = words.stream()
			.map((word) -> word.toLowerCase(Locale.ROOT).replaceFirst("(?<=[a-z]{2})e$", ""))
			.mapToLong((word) -> Math.max(1, Pattern.compile("[aeiouy]+").matcher(word).results().count()))
			.sum();
		double grade = 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
		assertThat(sentences).isGreaterThan(40);
		assertThat(grade).isBetween(1.0, 8.0);
	}

	@Test
	void neverMakesMarkupOfText() throws IOException {
		assertThat(modules()).isNotEmpty()
			.allSatisfy((it) -> assertThat(it).doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML",
					"document.write", "eval(", "new Function"));
	}

	/** All texts of a language, also those that only some views load. */
	private static Map<String, JsonNode> catalogue(String language) throws IOException {
		Resource[] files = new PathMatchingResourcePatternResolver()
			.getResources("classpath:static/explorer/messages/*" + language + ".json");
		return Stream.of(files)
			.flatMap(ExplorerControllerTests::texts)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static Stream<Map.Entry<String, JsonNode>> texts(Resource file) {
		// Of a key that stands there twice, a browser would take the last one.
		return JsonMapper.shared()
			.reader()
			.with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
			.readTree(text(file))
			.propertyStream();
	}

	private static Set<String> placeholders(JsonNode text) {
		return Pattern.compile("\\{(\\w+)}")
			.matcher(text.toString())
			.results()
			.map(MatchResult::group)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Stream<String> modules() throws IOException {
		Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath:static/explorer/**/*.js");
		return Stream.of(found)
			.filter((it) -> !it.getDescription().contains("/lib/"))
			.map(ExplorerControllerTests::text);
	}

	private static String read(String name) throws IOException {
		return text(new ClassPathResource("static/explorer/" + name));
	}

	private static String text(Resource resource) {
		try {
			return resource.getContentAsString(UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
