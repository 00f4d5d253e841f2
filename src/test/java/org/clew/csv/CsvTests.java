package org.clew.csv;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.clew.Http;
import org.clew.Http.Answer;
import org.clew.Neo4jTest;
import org.clew.security.Role;
import org.clew.security.TestIssuer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@Neo4jTest
class CsvTests {

	@LocalServerPort
	private int port;

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private Driver driver;

	@Test
	void writesTheWholeListWhateverItsPages() throws Exception {
		MvcTestResult answer = get("{ drugs { edges { node { id name } } } }");
		List<String> lines = lines(answer);
		long drugs = this.driver.executableQuery("MATCH (n:Drug) RETURN count(n) AS count")
			.execute()
			.records()
			.getFirst()
			.get("count")
			.asLong();
		assertThat(drugs).as("more than one page").isGreaterThan(100);
		assertThat(lines).hasSize((int) drugs + 1).startsWith("id,name").doesNotHaveDuplicates();
		assertThat(answer).headers().hasValue("X-Total-Count", String.valueOf(drugs));
	}

	@Test
	void filtersAndJoinsWhatLiesDeeper() throws Exception {
		List<String> lines = lines(
				get("""
						{ uses(filter: { drug: "CHEMBL.COMPOUND:CHEMBL3286830" }) { edges { node { effect drugs { name } diseases { name } } } } }
						"""));
		assertThat(lines).first().isEqualTo("effect,drugs.name,diseases.name");
		assertThat(lines).anySatisfy((line) -> assertThat(line).contains("Lorlatinib"));
	}

	@Test
	void ordersAShortTable() throws Exception {
		assertThat(lines(get(
				"{ targets(filter: {symbol: {startsWith: \"ALK\"}}, orderBy: {field: SYMBOL}) { edges { node { symbol } } } }")))
			.startsWith("symbol")
			.contains("ALK")
			.isSortedAccordingTo(Comparator.comparing((line) -> line.equals("symbol") ? "" : line));
	}

	@Test
	void readsAsWhoeverAsks() {
		String query = "{ submissions { edges { node { id } } } }";
		Answer stranger = download(query);
		assertThat(stranger.status()).isEqualTo(400);
		assertThat(stranger.text()).contains("CONTRIBUTOR");
		Answer contributor = download(query, "Authorization", TestIssuer.bearer("reads-tables", Role.CONTRIBUTOR));
		assertThat(contributor.status()).as(contributor.text()).isEqualTo(200);
		assertThat(contributor.text().lines()).containsExactly("id");
		assertThat(contributor.header("Cache-Control")).contains("no-store");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{}", "{\"query\": null}", "[]", "null", "{\"query\": 1}", "{\"query\": \"\"}", "", "{" })
	void refusesABodyThatAsksNothing(String body) {
		Answer answer = Http.send(Http.request(this.port, "/csv")
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(body)));
		assertThat(answer.status()).as(answer.text()).isEqualTo(400);
	}

	@Test
	void refusesWhatIsNoList() {
		MvcTestResult answer = get("{ release { version } }");
		assertThat(answer).hasStatus(400);
		assertThat(answer).bodyText().contains("release without edges");
	}

	@Test
	void passesOnWhatTheApiSaysOfAWrongFilter() {
		MvcTestResult answer = get("{ drugs(filter: { target: \"HGNC:0\" }) { edges { node { id } } } }");
		assertThat(answer).hasStatus(400);
		assertThat(answer).bodyText().contains("HGNC:0");
	}

	@Test
	void keepsSpreadsheetsFromTakingATextForAFormula() {
		Column column = new Column(List.of("name"));
		assertThat(column.text(Map.of("name", "=1+1"))).isEqualTo("'=1+1");
		assertThat(column.text(Map.of("name", -1))).isEqualTo("-1");
	}

	@Test
	void writesAnObjectAsJson() {
		Column column = new Column(List.of("content"));
		assertThat(column.text(Map.of("content", Map.of("id", "clew:example")))).isEqualTo("{\"id\":\"clew:example\"}");
		assertThat(column.text(Map.of("content", List.of("a", "b")))).isEqualTo("a | b");
	}

	private MvcTestResult get(String query) {
		return MockMvcTester.from(this.context).get().uri("/csv?query={query}", query).exchange();
	}

	private Answer download(String query, String... headers) {
		HttpRequest.Builder request = Http.request(this.port,
				"/csv?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
		return Http.send((headers.length > 0) ? request.headers(headers) : request);
	}

	private static List<String> lines(MvcTestResult answer) throws Exception {
		assertThat(answer).hasStatusOk();
		return answer.getResponse().getContentAsString().lines().toList();
	}

}
