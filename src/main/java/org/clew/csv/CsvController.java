package org.clew.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.clew.api.InvalidRequest;
import org.clew.api.Outgoing;
import org.clew.csv.Pages.ListPage;
import org.clew.csv.Pages.Refused;
import org.clew.security.Client;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.server.ServletServerHttpRequest;
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

	/** Of a longer list, to put the whole in order for each page takes too long. */
	private static final int ORDERED = 2_000;

	private final WebGraphQlHandler graphQl;

	private final Outgoing outgoing;

	CsvController(WebGraphQlHandler graphQl, Outgoing outgoing) {
		this.graphQl = graphQl;
		this.outgoing = outgoing;
	}

	@GetMapping("/csv")
	void get(@RequestParam String query, HttpServletRequest request, HttpServletResponse response) throws IOException {
		answer(query, Map.of(), request, response);
	}

	@PostMapping(path = "/csv", consumes = MediaType.APPLICATION_JSON_VALUE)
	void post(@RequestBody Asked asked, HttpServletRequest request, HttpServletResponse response) throws IOException {
		answer((asked.query() != null) ? asked.query() : "", (asked.variables() != null) ? asked.variables() : Map.of(),
				request, response);
	}

	private void answer(String query, Map<String, Object> variables, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		ListQuery list = ListQuery.of(query);
		Pages pages = new Pages(this.graphQl, new ServletServerHttpRequest(request), list, variables);
		ListPage first = pages.first();
		if (!list.isByName(variables) && Objects.requireNonNullElse(first.total(), 0) > ORDERED) {
			throw new InvalidRequest("orderBy", "the order of a table of %d rows".formatted(first.total()),
					"any order of a table of at most %,d rows; a longer one comes by name: leave orderBy out, or filter"
						.formatted(ORDERED));
		}
		response.setContentType(CSV.toString());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(list.list() + ".csv").build().toString());
		response.setHeader("X-Total-Count", String.valueOf(first.total()));
		try {
			write(list.columns(), pages, first, request, response.getOutputStream());
		}
		catch (Refused | InvalidRequest ex) {
			throw new IllegalStateException("The list broke off: " + ex.getMessage(), ex);
		}
	}

	private void write(List<Column> columns, Pages pages, ListPage first, HttpServletRequest request, OutputStream out)
			throws IOException {
		out.write(table(List.of(columns.stream().map(Column::title).toList())));
		String client = Client.of(request.getUserPrincipal(), request.getRemoteAddr());
		for (ListPage page = first; page != null; page = pages.behind(page)) {
			byte[] rows = table(page.items()
				.stream()
				.map((item) -> columns.stream().map((column) -> column.text(item)).toList())
				.toList());
			if (!this.outgoing.take(client, rows.length)) {
				throw new IllegalStateException("The list broke off: too much waits for clients that take it slowly");
			}
			try {
				out.write(rows);
				out.flush();
			}
			finally {
				this.outgoing.sent(client, rows.length);
			}
		}
	}

	private static byte[] table(List<? extends List<String>> rows) throws IOException {
		StringWriter text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().build(text)) {
			rows.forEach(csv::writeRecord);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	@ExceptionHandler
	ProblemDetail refused(Refused refused, HttpServletResponse response) {
		ProblemDetail problem = ProblemDetail.forStatus(refused.isForNow() ? 503 : 400);
		if (refused.isForNow()) {
			response.setHeader(HttpHeaders.RETRY_AFTER, "1");
		}
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
	 * @param variables values of its variables
	 */
	record Asked(@Nullable String query, @Nullable Map<String, Object> variables) {
	}

}
