package org.clew.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.persisted.PersistedQuerySupport;
import graphql.parser.Parser;
import org.clew.Http;
import org.clew.Http.Answer;
import org.clew.Neo4jTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Tests for documents that are known by their hash.
 */
@Neo4jTest
class DocumentsTests {

	private static final String TEXT = "{ drug(id: \"CHEMBL.COMPOUND:CHEMBL941\") { name } }";

	@LocalServerPort
	private int port;

	@TempDir
	private Path folder;

	private final AtomicInteger parsed = new AtomicInteger();

	@Test
	void learnsADocumentAndThenAnswersItsHash() {
		String text = "{ drug(id: \"CHEMBL.COMPOUND:CHEMBL941\") { name id } }";
		Answer unknown = byHash(text);
		assertThat(unknown.at("/errors/0/message").asString()).isEqualTo("PersistedQueryNotFound");
		assertThat(unknown.at("/errors/0/extensions/code").asString()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
		Answer taught = Http.post(this.port,
				"{\"query\": \"" + text.replace("\"", "\\\"") + "\", \"extensions\": " + extension(text) + "}");
		assertThat(taught.at("/data/drug/name").asString()).isEqualTo("Imatinib");
		assertThat(byHash(text).at("/data/drug/name").asString()).isEqualTo("Imatinib");
		Answer got = Http
			.send(Http.request(this.port, "/graphql?extensions=" + OverHttpTests.encoded(extension(text))).GET());
		assertThat(got.at("/data/drug/name").asString()).isEqualTo("Imatinib");
		assertThat(got.header("ETag")).isNotEmpty();
	}

	@Test
	void refusesAHashOfAnotherText() {
		Answer answer = Http.post(this.port,
				"{\"query\": \"{ __typename }\", \"extensions\": " + extension(TEXT) + "}");
		assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("PERSISTED_QUERY_HASH_MISMATCH");
		assertThat(byHash(TEXT).at("/errors/0/message").asString()).isEqualTo("PersistedQueryNotFound");
	}

	@Test
	void refusesWhatIsNoHash() {
		for (String wrong : new String[] { "1", "{}", "{\"sha256Hash\": 1}", "{\"sha256Hash\": \"abc\"}" }) {
			Answer answer = Http.post(this.port, "{\"extensions\": {\"persistedQuery\": " + wrong + "}}");
			assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("INVALID_REQUEST");
		}
	}

	@Test
	void answersOnlyTrustedDocuments() throws IOException {
		Files.writeString(this.folder.resolve("drug.graphql"), TEXT + "\n");
		Documents documents = new Documents(TrustedDocuments.in(this.folder));
		assertThat(code(documents, TEXT, null)).isNull();
		assertThat(code(documents, TEXT + "\n", null)).isNull();
		assertThat(code(documents, PersistedQuerySupport.PERSISTED_QUERY_MARKER, Sha256.of(TEXT))).isNull();
		assertThat(code(documents, "{ __typename }", null)).isEqualTo("DOCUMENT_NOT_TRUSTED");
		assertThat(code(documents, "{ __typename }", Sha256.of("{ __typename }"))).isEqualTo("DOCUMENT_NOT_TRUSTED");
		assertThat(code(documents, PersistedQuerySupport.PERSISTED_QUERY_MARKER, Sha256.of("{ __typename }")))
			.isEqualTo("PERSISTED_QUERY_NOT_FOUND");
	}

	@Test
	void parsesADocumentOnce() {
		Documents documents = new Documents(null);
		assertThat(code(documents, TEXT, null)).isNull();
		assertThat(code(documents, TEXT, null)).isNull();
		assertThat(this.parsed).hasValue(1);
	}

	@Test
	void saysWhichFileIsNoDocument() throws IOException {
		assertThatIllegalArgumentException().isThrownBy(() -> TrustedDocuments.in(this.folder))
			.withMessageContaining("no file .graphql");
		Files.writeString(this.folder.resolve("wrong.graphql"), "{");
		assertThatIllegalArgumentException().isThrownBy(() -> TrustedDocuments.in(this.folder))
			.withMessageContaining("wrong.graphql");
	}

	private Answer byHash(String text) {
		return Http.post(this.port, "{\"extensions\": " + extension(text) + "}");
	}

	private static String extension(String text) {
		return "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + Sha256.of(text) + "\"}}";
	}

	private @Nullable Object code(Documents documents, String text, @Nullable String hash) {
		ExecutionInput input = ExecutionInput.newExecutionInput(text)
			.extensions((hash != null) ? Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)) : Map.of())
			.build();
		PreparsedDocumentEntry entry = documents.getDocumentAsync(input, (given) -> {
			this.parsed.incrementAndGet();
			return new PreparsedDocumentEntry(Parser.parse(given.getQuery()));
		}).join();
		if (!entry.hasErrors()) {
			return null;
		}
		GraphQLError error = entry.getErrors().getFirst();
		return error.getExtensions().get("code");
	}

}
