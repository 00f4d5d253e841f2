package org.clew.ingest.ctgov;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipException;

import org.clew.ingest.BrokenFile;
import org.clew.ingest.fact.Facts;
import org.clew.ingest.Input;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the studies in a file, one after the other, whatever the file wraps them in.
 * Results, documents and what else Clew does not use is passed over unread.
 */
final class StudyStream {

	private static final JsonMapper MAPPER = new JsonMapper();

	private static final String PROTOCOL = "protocolSection";

	private static final String STUDIES = "studies";

	/** The beginning of a study. */
	private static final Pattern STUDY = Pattern
		.compile("\\A\uFEFF?\\s*\\{[ \\t]*\"(?:protocol|results|annotation|document|derived)Section\"|"
				+ "\\A\uFEFF?\\s*\\{[ \\t]*\"hasResults\"");

	private static final int HEAD = 1 << 12;

	private final Input input;

	private final Facts facts;

	StudyStream(Input input, Facts facts) {
		this.input = input;
		this.facts = facts;
	}

	void read(Consumer<Found> studies) throws IOException {
		try {
			if (isLines()) {
				readLines(studies);
			}
			else {
				readDocuments(studies);
			}
		}
		catch (EOFException | ZipException ex) {
			throw new BrokenFile("The file ends too early, or is not packed as gzip has it", ex);
		}
		catch (JacksonIOException ex) {
			if (ex.getCause() instanceof EOFException || ex.getCause() instanceof ZipException) {
				throw new BrokenFile("The file ends too early, or is not packed as gzip has it", ex);
			}
			throw new IOException(ex);
		}
	}

	/** Whether each line is a study: the first is, or else the first two begin one. */
	private boolean isLines() throws IOException {
		try (InputStream content = this.input.silently().open()) {
			String head = new String(content.readNBytes(HEAD), StandardCharsets.UTF_8);
			if (!STUDY.matcher(head).find()) {
				return false;
			}
		}
		try (BufferedReader text = this.input.silently().text()) {
			String first = nextLine(text);
			String second = nextLine(text);
			return isJson(first) || STUDY.matcher(second).find();
		}
	}

	private static String nextLine(BufferedReader text) throws IOException {
		String line = text.readLine();
		while (line != null && line.isBlank()) {
			line = text.readLine();
		}
		return (line != null) ? line : "";
	}

	private static boolean isJson(String line) {
		try {
			return MAPPER.readTree(line.startsWith("\uFEFF") ? line.substring(1) : line).isObject();
		}
		catch (JacksonException ex) {
			return false;
		}
	}

	/** A line that is no JSON is lost alone, unless it is the last: then more is lost. */
	private void readLines(Consumer<Found> studies) throws IOException {
		try (BufferedReader text = this.input.text()) {
			long number = 1;
			String line = text.readLine();
			while (line != null) {
				String next = text.readLine();
				readLine(line, number++, next == null, studies);
				line = next;
			}
		}
	}

	private void readLine(String line, long number, boolean last, Consumer<Found> studies) {
		String json = (number == 1 && line.startsWith("\uFEFF")) ? line.substring(1) : line;
		if (json.isBlank()) {
			return;
		}
		try (JsonParser parser = MAPPER.createParser(json)) {
			parser.nextToken();
			element(parser, number, studies);
		}
		catch (JacksonException ex) {
			if (last) {
				throw new BrokenFile("Line %d, the last, is no complete JSON".formatted(number), ex);
			}
			this.facts.row();
			this.facts.reject(number, "", abbreviated(json), "no JSON");
		}
	}

	private void readDocuments(Consumer<Found> studies) throws IOException {
		try (InputStream content = this.input.open(); JsonParser parser = MAPPER.createParser(content)) {
			boolean any = false;
			while (parser.nextToken() != null) {
				any = true;
				document(parser, studies);
			}
			if (!any) {
				throw new BrokenFile("Expected JSON with studies, found nothing");
			}
		}
		catch (JacksonIOException ex) {
			throw ex;
		}
		catch (JacksonException ex) {
			throw new BrokenFile("Line %d is no JSON, or the file ends too early: %s"
				.formatted(ex.getLocation().getLineNr(), ex.getOriginalMessage()), ex);
		}
	}

	private void document(JsonParser parser, Consumer<Found> studies) {
		switch (parser.currentToken()) {
			case START_ARRAY -> elements(parser, studies);
			case START_OBJECT -> object(parser, studies);
			default -> throw new BrokenFile("Expected an object or array with studies, found " + parser.currentToken());
		}
	}

	private void elements(JsonParser parser, Consumer<Found> studies) {
		while (parser.nextToken() != JsonToken.END_ARRAY) {
			element(parser, parser.currentTokenLocation().getLineNr(), studies);
		}
	}

	private void element(JsonParser parser, long line, Consumer<Found> studies) {
		if (parser.currentToken() != JsonToken.START_OBJECT) {
			this.facts.row();
			this.facts.reject(line, STUDIES, parser.currentToken().toString(), "no study");
			parser.skipChildren();
			return;
		}
		JsonNode protocol = null;
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			boolean wanted = PROTOCOL.equals(parser.currentName());
			parser.nextToken();
			protocol = wanted ? tree(parser) : skipped(parser, protocol);
		}
		study(protocol, line, studies);
	}

	/** A page or a single study: which of the two, its fields tell. */
	private void object(JsonParser parser, Consumer<Found> studies) {
		long line = parser.currentTokenLocation().getLineNr();
		JsonNode protocol = null;
		boolean page = false;
		while (parser.nextToken() != JsonToken.END_OBJECT) {
			String field = parser.currentName();
			JsonToken value = parser.nextToken();
			if (STUDIES.equals(field) && value == JsonToken.START_ARRAY) {
				page = true;
				elements(parser, studies);
			}
			else {
				protocol = PROTOCOL.equals(field) ? tree(parser) : skipped(parser, protocol);
			}
		}
		if (protocol != null) {
			study(protocol, line, studies);
		}
		else if (!page) {
			throw new BrokenFile("Expected 'protocolSection' of a study or 'studies' of a page, found neither");
		}
	}

	private void study(@Nullable JsonNode protocol, long line, Consumer<Found> studies) {
		this.facts.row();
		if (protocol == null || !protocol.isObject()) {
			this.facts.reject(line, PROTOCOL, null, "no protocol section");
			return;
		}
		studies.accept(new Found(protocol, line));
	}

	private static JsonNode tree(JsonParser parser) {
		return parser.readValueAsTree();
	}

	private static @Nullable JsonNode skipped(JsonParser parser, @Nullable JsonNode before) {
		parser.skipChildren();
		return before;
	}

	private static String abbreviated(String text) {
		return (text.length() > 100) ? text.substring(0, 100) + "…" : text;
	}

	/**
	 * A study in a file.
	 *
	 * @param protocol what was planned and how it stands
	 * @param line where it begins
	 */
	record Found(JsonNode protocol, long line) {
	}

}
