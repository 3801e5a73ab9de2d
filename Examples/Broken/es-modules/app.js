import order from './utils/order';

order.push('app');

App({ order });
