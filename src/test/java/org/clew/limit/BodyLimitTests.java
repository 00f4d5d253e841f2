package org.clew.limit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for how long a body may be.
 */
class BodyLimitTests {

	private final BodyLimit limit = new BodyLimit(DataSize.ofBytes(8));

	private final MockFilterChain chain = new MockFilterChain();

	@Test
	void refusesABodyThatSaysItIsTooLong() throws ServletException, IOException {
		assertRefused(send(request("123456789")));
	}

	@Test
	void refusesAStreamThatIsTooLong() throws ServletException, IOException {
		assertRefused(send(streamed("123456789")));
	}

	@Test
	void letsAStreamPassWhole() throws ServletException, IOException {
		assertThat(send(streamed("12345678")).getStatus()).isEqualTo(200);
		assertThat(this.chain.getRequest()).isNotNull();
		assertThat(this.chain.getRequest().getInputStream().readAllBytes()).asString().isEqualTo("12345678");
	}

	@Test
	void letsAShortBodyPass() throws ServletException, IOException {
		assertThat(send(request("12345678")).getStatus()).isEqualTo(200);
		assertThat(this.chain.getRequest()).isNotNull();
	}

	private void assertRefused(MockHttpServletResponse response) throws IOException {
		assertThat(response.getStatus()).isEqualTo(413);
		assertThat(response.getContentAsString()).contains("at most 8 bytes", "BODY_TOO_LARGE");
		assertThat(this.chain.getRequest()).isNull();
	}

	private MockHttpServletResponse send(HttpServletRequest request) throws ServletException, IOException {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.limit.doFilter(request, response, this.chain);
		return response;
	}

	private static MockHttpServletRequest request(String body) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql");
		request.setContent(body.getBytes(StandardCharsets.UTF_8));
		return request;
	}

	private static HttpServletRequest streamed(String body) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/graphql") {
			@Override
			public long getContentLengthLong() {
				return -1;
			}
		};
		request.setContent(body.getBytes(StandardCharsets.UTF_8));
		return request;
	}

}
