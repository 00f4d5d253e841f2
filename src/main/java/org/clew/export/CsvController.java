package org.clew.export;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Any connection of the API as CSV: the server asks the query page after page, under the
 * limits that hold for everybody, and writes each as it comes. What fails after the first
 * page breaks the connection off, so that no list ends early in silence.
 */
@Controller
class CsvController {

	private static final int ROWS = 1_000_000;

	private final ExecutionGraphQlService service;

	CsvController(ExecutionGraphQlService service) {
		this.service = service;
	}

	@GetMapping("/csv")
	void get(@RequestParam String query, @RequestParam(required = false) @Nullable String variables,
			@RequestParam(required = false) @Nullable String operationName, HttpServletResponse response)
			throws IOException {
		write(query, operationName, () -> (variables != null) ? Json.map(variables) : Map.of(), response);
	}

	@PostMapping(path = "/csv", consumes = MediaType.APPLICATION_JSON_VALUE)
	void post(@RequestBody Request request, HttpServletResponse response) throws IOException {
		write(Objects.requireNonNullElse(request.query(), ""), request.operationName(),
				() -> Objects.requireNonNullElse(request.variables(), Map.of()), response);
	}

	private void write(String query, @Nullable String operation, Variables variables, HttpServletResponse response)
			throws IOException {
		try {
			Selection selection = Selection.of(query, operation);
			Pages pages = new Pages(query, operation, selection, variables.read());
			Map<?, ?> first = pages.next();
			response.setContentType("text/csv;charset=UTF-8");
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					"attachment; filename=\"%s.csv\"".formatted(selection.name()));
			Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
			out.write(CsvCells.line(selection.header()));
			pages.write(first, out);
			out.flush();
		}
		catch (Refused ex) {
			refuse(response, ex.errors);
		}
		catch (IllegalArgumentException | JacksonException ex) {
			refuse(response, List
				.of(Map.of("message", String.valueOf(ex.getMessage()), "extensions", Map.of("code", "BAD_REQUEST"))));
		}
	}

	private static void refuse(HttpServletResponse response, List<?> errors) throws IOException {
		if (response.isCommitted()) {
			throw new IOException("A later page failed: " + errors);
		}
		response.resetBuffer();
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
		response.setStatus(HttpStatus.BAD_REQUEST.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		response.getOutputStream().write(Json.write(Map.of("errors", errors)).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * A request as GraphQL over HTTP has it.
	 *
	 * @param query the query
	 * @param variables its variables
	 * @param operationName which operation, if there are several
	 */
	record Request(@Nullable String query, @Nullable Map<String, Object> variables, @Nullable String operationName) {
	}

	private interface Variables {

		Map<String, Object> read();

	}

	/** The API refused a page. */
	private static final class Refused extends RuntimeException {

		private final transient List<?> errors;

		Refused(List<?> errors) {
			super(String.valueOf(errors));
			this.errors = errors;
		}

	}

	/** The pages of the connection, one after the other. */
	private final class Pages {

		private final String query;

		private final @Nullable String operation;

		private final Selection selection;

		private final Map<String, @Nullable Object> variables = new HashMap<>();

		private int rows;

		Pages(String query, @Nullable String operation, Selection selection, Map<String, Object> variables) {
			this.query = query;
			this.operation = operation;
			this.selection = selection;
			this.variables.putAll(variables);
		}

		Map<?, ?> next() {
			ExecutionGraphQlResponse answer = Objects.requireNonNull(CsvController.this.service
				.execute(new DefaultExecutionGraphQlRequest(this.query, this.operation, this.variables, Map.of(),
						UUID.randomUUID().toString(), Locale.ENGLISH))
				.block());
			if (!answer.getErrors().isEmpty()) {
				throw new Refused(answer.getExecutionResult()
					.getErrors()
					.stream()
					.map((error) -> error.toSpecification())
					.toList());
			}
			Object at = answer.getData();
			for (String step : this.selection.path()) {
				at = (at instanceof Map<?, ?> map) ? map.get(step) : null;
			}
			if (at instanceof Map<?, ?> connection) {
				return connection;
			}
			throw new IllegalArgumentException("There is no such record");
		}

		void write(Map<?, ?> first, Writer out) throws IOException {
			Map<?, ?> page = first;
			while (true) {
				for (Object edge : (page.get("edges") instanceof List<?> edges) ? edges : List.of()) {
					out.write(CsvCells.line(this.selection.columns().stream().map((path) -> at(edge, path)).toList()));
					this.rows++;
				}
				out.flush();
				Map<?, ?> info = (page.get("pageInfo") instanceof Map<?, ?> map) ? map : Map.of();
				if (!Boolean.TRUE.equals(info.get("hasNextPage"))) {
					return;
				}
				Object cursor = info.get("endCursor");
				if (cursor == null || cursor.equals(this.variables.put(this.selection.cursor(), cursor))) {
					throw new IOException("The list does not go on after " + cursor);
				}
				if (this.rows >= ROWS) {
					throw new IOException("More than %,d rows: ask with a filter".formatted(ROWS));
				}
				page = next();
			}
		}

		/** What a row has in a column; all of them if there are several on the way. */
		private static @Nullable Object at(@Nullable Object value, List<String> path) {
			if (value instanceof List<?> list) {
				List<Object> all = new ArrayList<>();
				for (Object item : list) {
					Object found = at(item, path);
					switch (found) {
						case null -> {
						}
						case List<?> several -> all.addAll(several);
						default -> all.add(found);
					}
				}
				return all;
			}
			if (path.isEmpty()) {
				return value;
			}
			return (value instanceof Map<?, ?> map) ? at(map.get(path.get(0)), path.subList(1, path.size())) : null;
		}

	}

}
