// True readings of this computer's motion sensors for a page: the engine has the events and classes of
// the web and nothing behind them (webengine.md, section 4). Run before the page's own scripts; the
// program calls the function it leaves under @name with each reading.
(() => {
    'use strict';
    const types = { accelerometer: true, gyroscope: @gyroscope };
    const listening = { accelerometer: new Set(), gyroscope: new Set() };

    const query = Permissions.prototype.query;
    Permissions.prototype.query = function (descriptor) {
        if (!types[descriptor && descriptor.name])
            return query.call(this, descriptor);
        const status = Object.create(PermissionStatus.prototype, {
            name: { value: descriptor.name, enumerable: true },
            state: { value: 'granted', enumerable: true },
            onchange: { value: null, writable: true, enumerable: true },
            addEventListener: { value() {} },
            removeEventListener: { value() {} },
        });
        return Promise.resolve(status);
    };

    // What the engine sends by itself holds nothing but nulls.
    for (const type of ['devicemotion', 'deviceorientation'])
        addEventListener(type, event => {
            if (event.isTrusted)
                event.stopImmediatePropagation();
        }, true);

    class Reading extends EventTarget {
        constructor(source, convert) {
            super();
            this.#source = source;
            this.#convert = convert;
            for (const name of ['reading', 'activate', 'error']) {
                this['on' + name] = null;
                this.addEventListener(name, event => this['on' + name]?.(event));
            }
        }
        #source;
        #convert;
        activated = false;
        hasReading = false;
        timestamp = null;
        x = null;
        y = null;
        z = null;
        start() {
            if (this.activated)
                return;
            this.activated = true;
            listening[this.#source].add(this);
            queueMicrotask(() => this.dispatchEvent(new Event('activate')));
        }
        stop() {
            this.activated = this.hasReading = false;
            listening[this.#source].delete(this);
        }
        take(values) {
            [this.x, this.y, this.z] = this.#convert(values);
            this.hasReading = true;
            this.timestamp = performance.now();
            this.dispatchEvent(new Event('reading'));
        }
    }
    Object.defineProperty(Reading.prototype, 'take', { enumerable: false });

    const radians = Math.PI / 180;
    self.Accelerometer = class Accelerometer extends Reading {
        constructor() { super('accelerometer', values => values); }
    };
    if (types.gyroscope)
        self.Gyroscope = class Gyroscope extends Reading {
            constructor() { super('gyroscope', values => values.map(value => value * radians)); }
        };

    // Metres per second squared with gravity; degrees per second, or null without a gyroscope.
    Object.defineProperty(self, '@name', {
        value(acceleration, rotation, interval) {
            const [x, y, z] = acceleration;
            for (const each of listening.accelerometer)
                each.take(acceleration);
            if (rotation)
                for (const each of listening.gyroscope)
                    each.take(rotation);
            dispatchEvent(new DeviceMotionEvent('devicemotion', {
                accelerationIncludingGravity: { x, y, z },
                rotationRate: rotation ? { beta: rotation[0], gamma: rotation[1], alpha: rotation[2] }
                                       : undefined,
                interval,
            }));
            // How it is tilted follows from gravity; where north is does not.
            const beta = Math.atan2(y, z) / radians;
            const gamma = Math.atan2(-x, Math.hypot(y, z)) / radians;
            dispatchEvent(new DeviceOrientationEvent('deviceorientation', { beta, gamma }));
        },
    });
})();
