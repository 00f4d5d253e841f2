package org.clew.limit;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.Filter;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * In which order a request passes the limits: what costs least to find out goes first,
 * and who asks is known before their rate is looked at.
 */
@Configuration(proxyBeanMethods = false)
class Filters {

	/** After what counts and traces requests, so that a refused one is counted too. */
	private static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 10;

	/** Authentication has the order -100. */
	private static final int AUTHENTICATED = -90;

	@Bean
	Load load(RequestRates rates, Limits limits) {
		return new Load(rates.inFlight(), rates.burst(), rates.patience(), limits.time());
	}

	@Bean
	Allowances allowances(RequestRates rates) {
		return new Allowances(Math.max(1, rates.rate()), rates.clients());
	}

	@Bean
	FilterRegistrationBean<LoadShedding> loadShedding(Load load, MeterRegistry meters) {
		return at(FIRST, new LoadShedding(load, meters));
	}

	@Bean
	FilterRegistrationBean<BodyLimit> bodyLimit(Limits limits) {
		return at(FIRST + 1, new BodyLimit(limits.body()));
	}

	@Bean
	FilterRegistrationBean<RateLimit> rateLimit(RequestRates rates, Allowances allowances) {
		FilterRegistrationBean<RateLimit> filter = at(AUTHENTICATED, new RateLimit(allowances));
		filter.setEnabled(rates.rate() > 0);
		return filter;
	}

	private static <T extends Filter> FilterRegistrationBean<T> at(int order, T filter) {
		FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
		registration.setOrder(order);
		return registration;
	}

}
