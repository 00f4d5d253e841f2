package org.clew.limit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.clew.api.Refusal;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Has each operation take a place among all that is worked on, however it came: over
 * HTTP, over a WebSocket, or as a page of a table. It has it while it is answered, and
 * not while its client sends or receives; a subscription has it while it begins.
 */
@Component
@Order(2)
class Admission implements WebGraphQlInterceptor {

	private final Load load;

	private final Shapes shapes;

	private final Counter shed;

	Admission(Load load, Shapes shapes, MeterRegistry meters) {
		this.load = load;
		this.shapes = shapes;
		this.shed = LoadShedding.shed(meters);
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		return Mono.defer(() -> {
			Load.Place place = this.load.enter(this.shapes.of(request));
			if (place == null) {
				this.shed.increment();
				return Mono.just(RefusedOperation.answer(request, Refusal.OVERLOADED, LoadShedding.REFUSAL));
			}
			return Mono.using(() -> place, (taken) -> chain.next(request), this.load::leave);
		});
	}

}
