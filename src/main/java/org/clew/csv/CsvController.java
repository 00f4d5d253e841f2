package org.clew.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletResponse;
import org.clew.api.InvalidRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.ResponseError;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Serves a list of the API as CSV: the whole list, page by page, with the filters and
 * limits of the API. The first page is read before anything is sent, so a wrong query
 * gets a clear answer; if a later page fails, the transfer breaks off and nobody takes
 * what came for the whole.
 */
@Controller
class CsvController {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final ExecutionGraphQlService graphQl;

	CsvController(ExecutionGraphQlService graphQl) {
		this.graphQl = graphQl;
	}

	@GetMapping("/csv")
	void get(@RequestParam String query, HttpServletResponse response) throws IOException {
		answer(query, Map.of(), response);
	}

	@PostMapping(path = "/csv", consumes = MediaType.APPLICATION_JSON_VALUE)
	void post(@RequestBody Asked asked, HttpServletResponse response) throws IOException {
		answer(asked.query(), (asked.variables() != null) ? asked.variables() : Map.of(), response);
	}

	private void answer(String query, Map<String, Object> variables, HttpServletResponse response) throws IOException {
		ListQuery list = ListQuery.of(query);
		ListPage first = page(list, variables, null);
		response.setContentType(CSV.toString());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(list.list() + ".csv").build().toString());
		response.setHeader("X-Total-Count", String.valueOf(first.total()));
		try {
			write(list, first, variables, response.getOutputStream());
		}
		catch (Refused | InvalidRequest ex) {
			throw new IllegalStateException("The list broke off: " + ex.getMessage(), ex);
		}
	}

	private void write(ListQuery list, ListPage first, Map<String, Object> variables, OutputStream out)
			throws IOException {
		// The stream is the container's to close.
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		CsvWriter csv = CsvWriter.builder().build(writer);
		csv.writeRecord(list.columns().stream().map(Column::title).toList());
		for (ListPage page = first; page != null; page = next(list, variables, page)) {
			for (Object item : page.items()) {
				csv.writeRecord(list.columns().stream().map((column) -> column.text(item)).toList());
			}
			csv.flush();
			writer.flush();
		}
	}

	private @Nullable ListPage next(ListQuery list, Map<String, Object> variables, ListPage page) {
		return (page.more() != null) ? page(list, variables, page.more()) : null;
	}

	private ListPage page(ListQuery list, Map<String, Object> variables, @Nullable String after) {
		var request = new DefaultExecutionGraphQlRequest(list.document(), null, ListQuery.variables(variables, after),
				Map.of(), UUID.randomUUID().toString(), Locale.ENGLISH);
		ExecutionGraphQlResponse response = Objects.requireNonNull(this.graphQl.execute(request).block());
		if (!response.getErrors().isEmpty()) {
			throw new Refused(response.getErrors());
		}
		Map<?, ?> connection = response.field(list.list()).getValue();
		return ListPage.of(connection);
	}

	@ExceptionHandler
	ProblemDetail refused(Refused refused) {
		ProblemDetail problem = ProblemDetail.forStatus(400);
		problem.setTitle("The query was refused");
		problem.setDetail(refused.getMessage());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail wrong(InvalidRequest wrong) {
		ProblemDetail problem = ProblemDetail.forStatus(400);
		problem.setTitle("The query is no list");
		problem.setDetail(wrong.getMessage());
		return problem;
	}

	/**
	 * What is asked for.
	 *
	 * @param query the query
	 * @param variables values of its variables
	 */
	record Asked(String query, @Nullable Map<String, Object> variables) {
	}

	/** The API answered with errors, each with a message that is meant to be read. */
	static final class Refused extends RuntimeException {

		Refused(List<ResponseError> errors) {
			super(String.join(" ", errors.stream().map(ResponseError::getMessage).toList()));
		}

	}

}
