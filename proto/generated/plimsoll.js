/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
"use strict";

var $protobuf = require("protobufjs/minimal");

var $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
var $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError, $TypeError = $util.global.TypeError, $String = $util.global.String, $parseInt = $util.global.parseInt, $Array = $util.global.Array, $BigInt = $util.global.BigInt, $Number = $util.global.Number, $Boolean = $util.global.Boolean;

var $root = $protobuf.roots["plimsoll"] || ($protobuf.roots["plimsoll"] = {});

$root.plimsoll = (function() {

    var plimsoll = {};

    plimsoll.v1 = (function() {

        var v1 = {};

        v1.OwnerChanged = (function() {

            var OwnerChanged = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            OwnerChanged.prototype.member = null;
            OwnerChanged.prototype.generation = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OwnerChanged.prototype, "_member", {
                get: $util.oneOfGetter($oneOfFields = ["member"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OwnerChanged.prototype, "_generation", {
                get: $util.oneOfGetter($oneOfFields = ["generation"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            OwnerChanged.create = function(properties) {
                return new OwnerChanged(properties);
            };

            OwnerChanged.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.member != null && $Object.hasOwnProperty.call(message, "member"))
                    writer.uint32(10).string(message.member);
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation"))
                    writer.uint32(18).string(message.generation);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            OwnerChanged.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.OwnerChanged();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.member = reader.stringVerify();
                            message._member = "member";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.generation = reader.stringVerify();
                            message._generation = "generation";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            OwnerChanged.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.OwnerChanged)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.OwnerChanged: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.OwnerChanged();
                if (object.member != null)
                    message.member = $String(object.member);
                if (object.generation != null)
                    message.generation = $String(object.generation);
                return message;
            };

            OwnerChanged.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.member != null && $Object.hasOwnProperty.call(message, "member"))
                    object.member = message.member;
                if (message.generation != null && $Object.hasOwnProperty.call(message, "generation"))
                    object.generation = message.generation;
                return object;
            };

            OwnerChanged.prototype.toJSON = function() {
                return OwnerChanged.toObject(this, $protobuf.util.toJSONOptions);
            };

            return OwnerChanged;
        })();

        v1.Cursor = (function() {

            var Cursor = function (properties) {
                this.gaps = [];
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Cursor.prototype.topic = null;
            Cursor.prototype.partition = null;
            Cursor.prototype.firstOffset = null;
            Cursor.prototype.nextOffset = null;
            Cursor.prototype.read = null;
            Cursor.prototype.applied = null;
            Cursor.prototype.duplicate = null;
            Cursor.prototype.conflated = null;
            Cursor.prototype.held = null;
            Cursor.prototype.rejected = null;
            Cursor.prototype.gaps = $util.emptyArray;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Cursor.prototype, "_topic", {
                get: $util.oneOfGetter($oneOfFields = ["topic"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Cursor.prototype, "_partition", {
                get: $util.oneOfGetter($oneOfFields = ["partition"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Cursor.prototype, "_firstOffset", {
                get: $util.oneOfGetter($oneOfFields = ["firstOffset"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Cursor.prototype, "_nextOffset", {
                get: $util.oneOfGetter($oneOfFields = ["nextOffset"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Cursor.prototype, "_read", {
                get: $util.oneOfGetter($oneOfFields = ["read"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Cursor.prototype, "_applied", {
                get: $util.oneOfGetter($oneOfFields = ["applied"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Cursor.prototype, "_duplicate", {
                get: $util.oneOfGetter($oneOfFields = ["duplicate"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Cursor.prototype, "_conflated", {
                get: $util.oneOfGetter($oneOfFields = ["conflated"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Cursor.prototype, "_held", {
                get: $util.oneOfGetter($oneOfFields = ["held"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Cursor.prototype, "_rejected", {
                get: $util.oneOfGetter($oneOfFields = ["rejected"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Cursor.create = function(properties) {
                return new Cursor(properties);
            };

            Cursor.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.topic != null && $Object.hasOwnProperty.call(message, "topic"))
                    writer.uint32(10).string(message.topic);
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition"))
                    writer.uint32(16).uint32(message.partition);
                if (message.firstOffset != null && $Object.hasOwnProperty.call(message, "firstOffset"))
                    writer.uint32(24).uint64(message.firstOffset);
                if (message.nextOffset != null && $Object.hasOwnProperty.call(message, "nextOffset"))
                    writer.uint32(32).uint64(message.nextOffset);
                if (message.read != null && $Object.hasOwnProperty.call(message, "read"))
                    writer.uint32(40).uint64(message.read);
                if (message.applied != null && $Object.hasOwnProperty.call(message, "applied"))
                    writer.uint32(48).uint64(message.applied);
                if (message.duplicate != null && $Object.hasOwnProperty.call(message, "duplicate"))
                    writer.uint32(56).uint64(message.duplicate);
                if (message.conflated != null && $Object.hasOwnProperty.call(message, "conflated"))
                    writer.uint32(64).uint64(message.conflated);
                if (message.held != null && $Object.hasOwnProperty.call(message, "held"))
                    writer.uint32(72).uint64(message.held);
                if (message.rejected != null && $Object.hasOwnProperty.call(message, "rejected"))
                    writer.uint32(80).uint64(message.rejected);
                if (message.gaps != null && message.gaps.length)
                    for (var i = 0; i < message.gaps.length; ++i)
                        $root.plimsoll.v1.OffsetGap.encode(message.gaps[i], writer.uint32(90).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Cursor.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.Cursor();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.topic = reader.stringVerify();
                            message._topic = "topic";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.partition = reader.uint32();
                            message._partition = "partition";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.firstOffset = reader.uint64();
                            message._firstOffset = "firstOffset";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.nextOffset = reader.uint64();
                            message._nextOffset = "nextOffset";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.read = reader.uint64();
                            message._read = "read";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.applied = reader.uint64();
                            message._applied = "applied";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.duplicate = reader.uint64();
                            message._duplicate = "duplicate";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            message.conflated = reader.uint64();
                            message._conflated = "conflated";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            message.held = reader.uint64();
                            message._held = "held";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.rejected = reader.uint64();
                            message._rejected = "rejected";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            if (!(message.gaps && message.gaps.length))
                                message.gaps = [];
                            message.gaps.push($root.plimsoll.v1.OffsetGap.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Cursor.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.Cursor)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.Cursor: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.Cursor();
                if (object.topic != null)
                    message.topic = $String(object.topic);
                if (object.partition != null)
                    message.partition = object.partition >>> 0;
                if (object.firstOffset != null)
                    if ($util.Long)
                        message.firstOffset = $util.Long.fromValue(object.firstOffset, true);
                    else if (typeof object.firstOffset === "string")
                        message.firstOffset = $parseInt(object.firstOffset, 10);
                    else if (typeof object.firstOffset === "number")
                        message.firstOffset = object.firstOffset;
                    else if (typeof object.firstOffset === "object")
                        message.firstOffset = new $util.LongBits(object.firstOffset.low >>> 0, object.firstOffset.high >>> 0).toNumber(true);
                if (object.nextOffset != null)
                    if ($util.Long)
                        message.nextOffset = $util.Long.fromValue(object.nextOffset, true);
                    else if (typeof object.nextOffset === "string")
                        message.nextOffset = $parseInt(object.nextOffset, 10);
                    else if (typeof object.nextOffset === "number")
                        message.nextOffset = object.nextOffset;
                    else if (typeof object.nextOffset === "object")
                        message.nextOffset = new $util.LongBits(object.nextOffset.low >>> 0, object.nextOffset.high >>> 0).toNumber(true);
                if (object.read != null)
                    if ($util.Long)
                        message.read = $util.Long.fromValue(object.read, true);
                    else if (typeof object.read === "string")
                        message.read = $parseInt(object.read, 10);
                    else if (typeof object.read === "number")
                        message.read = object.read;
                    else if (typeof object.read === "object")
                        message.read = new $util.LongBits(object.read.low >>> 0, object.read.high >>> 0).toNumber(true);
                if (object.applied != null)
                    if ($util.Long)
                        message.applied = $util.Long.fromValue(object.applied, true);
                    else if (typeof object.applied === "string")
                        message.applied = $parseInt(object.applied, 10);
                    else if (typeof object.applied === "number")
                        message.applied = object.applied;
                    else if (typeof object.applied === "object")
                        message.applied = new $util.LongBits(object.applied.low >>> 0, object.applied.high >>> 0).toNumber(true);
                if (object.duplicate != null)
                    if ($util.Long)
                        message.duplicate = $util.Long.fromValue(object.duplicate, true);
                    else if (typeof object.duplicate === "string")
                        message.duplicate = $parseInt(object.duplicate, 10);
                    else if (typeof object.duplicate === "number")
                        message.duplicate = object.duplicate;
                    else if (typeof object.duplicate === "object")
                        message.duplicate = new $util.LongBits(object.duplicate.low >>> 0, object.duplicate.high >>> 0).toNumber(true);
                if (object.conflated != null)
                    if ($util.Long)
                        message.conflated = $util.Long.fromValue(object.conflated, true);
                    else if (typeof object.conflated === "string")
                        message.conflated = $parseInt(object.conflated, 10);
                    else if (typeof object.conflated === "number")
                        message.conflated = object.conflated;
                    else if (typeof object.conflated === "object")
                        message.conflated = new $util.LongBits(object.conflated.low >>> 0, object.conflated.high >>> 0).toNumber(true);
                if (object.held != null)
                    if ($util.Long)
                        message.held = $util.Long.fromValue(object.held, true);
                    else if (typeof object.held === "string")
                        message.held = $parseInt(object.held, 10);
                    else if (typeof object.held === "number")
                        message.held = object.held;
                    else if (typeof object.held === "object")
                        message.held = new $util.LongBits(object.held.low >>> 0, object.held.high >>> 0).toNumber(true);
                if (object.rejected != null)
                    if ($util.Long)
                        message.rejected = $util.Long.fromValue(object.rejected, true);
                    else if (typeof object.rejected === "string")
                        message.rejected = $parseInt(object.rejected, 10);
                    else if (typeof object.rejected === "number")
                        message.rejected = object.rejected;
                    else if (typeof object.rejected === "object")
                        message.rejected = new $util.LongBits(object.rejected.low >>> 0, object.rejected.high >>> 0).toNumber(true);
                if (object.gaps) {
                    if (!$Array.isArray(object.gaps))
                        throw $TypeError(".plimsoll.v1.Cursor.gaps: array expected");
                    message.gaps = $Array(object.gaps.length);
                    for (var i = 0; i < object.gaps.length; ++i) {
                        if (!$util.isObject(object.gaps[i]))
                            throw $TypeError(".plimsoll.v1.Cursor.gaps: object expected");
                        message.gaps[i] = $root.plimsoll.v1.OffsetGap.fromObject(object.gaps[i], _depth + 1);
                    }
                }
                return message;
            };

            Cursor.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (options.arrays || options.defaults)
                    object.gaps = [];
                if (message.topic != null && $Object.hasOwnProperty.call(message, "topic"))
                    object.topic = message.topic;
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition"))
                    object.partition = message.partition;
                if (message.firstOffset != null && $Object.hasOwnProperty.call(message, "firstOffset"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.firstOffset = typeof message.firstOffset === "number" ? $BigInt(message.firstOffset) : $util.Long.fromBits(message.firstOffset.low >>> 0, message.firstOffset.high >>> 0, true).toBigInt();
                    else if (typeof message.firstOffset === "number")
                        object.firstOffset = options.longs === $String ? $String(message.firstOffset) : message.firstOffset;
                    else
                        object.firstOffset = options.longs === $String ? $util.Long.prototype.toString.call(message.firstOffset) : options.longs === $Number ? new $util.LongBits(message.firstOffset.low >>> 0, message.firstOffset.high >>> 0).toNumber(true) : message.firstOffset;
                if (message.nextOffset != null && $Object.hasOwnProperty.call(message, "nextOffset"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.nextOffset = typeof message.nextOffset === "number" ? $BigInt(message.nextOffset) : $util.Long.fromBits(message.nextOffset.low >>> 0, message.nextOffset.high >>> 0, true).toBigInt();
                    else if (typeof message.nextOffset === "number")
                        object.nextOffset = options.longs === $String ? $String(message.nextOffset) : message.nextOffset;
                    else
                        object.nextOffset = options.longs === $String ? $util.Long.prototype.toString.call(message.nextOffset) : options.longs === $Number ? new $util.LongBits(message.nextOffset.low >>> 0, message.nextOffset.high >>> 0).toNumber(true) : message.nextOffset;
                if (message.read != null && $Object.hasOwnProperty.call(message, "read"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.read = typeof message.read === "number" ? $BigInt(message.read) : $util.Long.fromBits(message.read.low >>> 0, message.read.high >>> 0, true).toBigInt();
                    else if (typeof message.read === "number")
                        object.read = options.longs === $String ? $String(message.read) : message.read;
                    else
                        object.read = options.longs === $String ? $util.Long.prototype.toString.call(message.read) : options.longs === $Number ? new $util.LongBits(message.read.low >>> 0, message.read.high >>> 0).toNumber(true) : message.read;
                if (message.applied != null && $Object.hasOwnProperty.call(message, "applied"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.applied = typeof message.applied === "number" ? $BigInt(message.applied) : $util.Long.fromBits(message.applied.low >>> 0, message.applied.high >>> 0, true).toBigInt();
                    else if (typeof message.applied === "number")
                        object.applied = options.longs === $String ? $String(message.applied) : message.applied;
                    else
                        object.applied = options.longs === $String ? $util.Long.prototype.toString.call(message.applied) : options.longs === $Number ? new $util.LongBits(message.applied.low >>> 0, message.applied.high >>> 0).toNumber(true) : message.applied;
                if (message.duplicate != null && $Object.hasOwnProperty.call(message, "duplicate"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.duplicate = typeof message.duplicate === "number" ? $BigInt(message.duplicate) : $util.Long.fromBits(message.duplicate.low >>> 0, message.duplicate.high >>> 0, true).toBigInt();
                    else if (typeof message.duplicate === "number")
                        object.duplicate = options.longs === $String ? $String(message.duplicate) : message.duplicate;
                    else
                        object.duplicate = options.longs === $String ? $util.Long.prototype.toString.call(message.duplicate) : options.longs === $Number ? new $util.LongBits(message.duplicate.low >>> 0, message.duplicate.high >>> 0).toNumber(true) : message.duplicate;
                if (message.conflated != null && $Object.hasOwnProperty.call(message, "conflated"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.conflated = typeof message.conflated === "number" ? $BigInt(message.conflated) : $util.Long.fromBits(message.conflated.low >>> 0, message.conflated.high >>> 0, true).toBigInt();
                    else if (typeof message.conflated === "number")
                        object.conflated = options.longs === $String ? $String(message.conflated) : message.conflated;
                    else
                        object.conflated = options.longs === $String ? $util.Long.prototype.toString.call(message.conflated) : options.longs === $Number ? new $util.LongBits(message.conflated.low >>> 0, message.conflated.high >>> 0).toNumber(true) : message.conflated;
                if (message.held != null && $Object.hasOwnProperty.call(message, "held"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.held = typeof message.held === "number" ? $BigInt(message.held) : $util.Long.fromBits(message.held.low >>> 0, message.held.high >>> 0, true).toBigInt();
                    else if (typeof message.held === "number")
                        object.held = options.longs === $String ? $String(message.held) : message.held;
                    else
                        object.held = options.longs === $String ? $util.Long.prototype.toString.call(message.held) : options.longs === $Number ? new $util.LongBits(message.held.low >>> 0, message.held.high >>> 0).toNumber(true) : message.held;
                if (message.rejected != null && $Object.hasOwnProperty.call(message, "rejected"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.rejected = typeof message.rejected === "number" ? $BigInt(message.rejected) : $util.Long.fromBits(message.rejected.low >>> 0, message.rejected.high >>> 0, true).toBigInt();
                    else if (typeof message.rejected === "number")
                        object.rejected = options.longs === $String ? $String(message.rejected) : message.rejected;
                    else
                        object.rejected = options.longs === $String ? $util.Long.prototype.toString.call(message.rejected) : options.longs === $Number ? new $util.LongBits(message.rejected.low >>> 0, message.rejected.high >>> 0).toNumber(true) : message.rejected;
                if (message.gaps && message.gaps.length) {
                    object.gaps = $Array(message.gaps.length);
                    for (var j = 0; j < message.gaps.length; ++j)
                        object.gaps[j] = $root.plimsoll.v1.OffsetGap.toObject(message.gaps[j], options, _depth + 1);
                }
                return object;
            };

            Cursor.prototype.toJSON = function() {
                return Cursor.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Cursor;
        })();

        v1.OffsetGap = (function() {

            var OffsetGap = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            OffsetGap.prototype.firstOffset = null;
            OffsetGap.prototype.nextOffset = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OffsetGap.prototype, "_firstOffset", {
                get: $util.oneOfGetter($oneOfFields = ["firstOffset"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OffsetGap.prototype, "_nextOffset", {
                get: $util.oneOfGetter($oneOfFields = ["nextOffset"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            OffsetGap.create = function(properties) {
                return new OffsetGap(properties);
            };

            OffsetGap.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.firstOffset != null && $Object.hasOwnProperty.call(message, "firstOffset"))
                    writer.uint32(8).uint64(message.firstOffset);
                if (message.nextOffset != null && $Object.hasOwnProperty.call(message, "nextOffset"))
                    writer.uint32(16).uint64(message.nextOffset);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            OffsetGap.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.OffsetGap();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.firstOffset = reader.uint64();
                            message._firstOffset = "firstOffset";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.nextOffset = reader.uint64();
                            message._nextOffset = "nextOffset";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            OffsetGap.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.OffsetGap)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.OffsetGap: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.OffsetGap();
                if (object.firstOffset != null)
                    if ($util.Long)
                        message.firstOffset = $util.Long.fromValue(object.firstOffset, true);
                    else if (typeof object.firstOffset === "string")
                        message.firstOffset = $parseInt(object.firstOffset, 10);
                    else if (typeof object.firstOffset === "number")
                        message.firstOffset = object.firstOffset;
                    else if (typeof object.firstOffset === "object")
                        message.firstOffset = new $util.LongBits(object.firstOffset.low >>> 0, object.firstOffset.high >>> 0).toNumber(true);
                if (object.nextOffset != null)
                    if ($util.Long)
                        message.nextOffset = $util.Long.fromValue(object.nextOffset, true);
                    else if (typeof object.nextOffset === "string")
                        message.nextOffset = $parseInt(object.nextOffset, 10);
                    else if (typeof object.nextOffset === "number")
                        message.nextOffset = object.nextOffset;
                    else if (typeof object.nextOffset === "object")
                        message.nextOffset = new $util.LongBits(object.nextOffset.low >>> 0, object.nextOffset.high >>> 0).toNumber(true);
                return message;
            };

            OffsetGap.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.firstOffset != null && $Object.hasOwnProperty.call(message, "firstOffset"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.firstOffset = typeof message.firstOffset === "number" ? $BigInt(message.firstOffset) : $util.Long.fromBits(message.firstOffset.low >>> 0, message.firstOffset.high >>> 0, true).toBigInt();
                    else if (typeof message.firstOffset === "number")
                        object.firstOffset = options.longs === $String ? $String(message.firstOffset) : message.firstOffset;
                    else
                        object.firstOffset = options.longs === $String ? $util.Long.prototype.toString.call(message.firstOffset) : options.longs === $Number ? new $util.LongBits(message.firstOffset.low >>> 0, message.firstOffset.high >>> 0).toNumber(true) : message.firstOffset;
                if (message.nextOffset != null && $Object.hasOwnProperty.call(message, "nextOffset"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.nextOffset = typeof message.nextOffset === "number" ? $BigInt(message.nextOffset) : $util.Long.fromBits(message.nextOffset.low >>> 0, message.nextOffset.high >>> 0, true).toBigInt();
                    else if (typeof message.nextOffset === "number")
                        object.nextOffset = options.longs === $String ? $String(message.nextOffset) : message.nextOffset;
                    else
                        object.nextOffset = options.longs === $String ? $util.Long.prototype.toString.call(message.nextOffset) : options.longs === $Number ? new $util.LongBits(message.nextOffset.low >>> 0, message.nextOffset.high >>> 0).toNumber(true) : message.nextOffset;
                return object;
            };

            OffsetGap.prototype.toJSON = function() {
                return OffsetGap.toObject(this, $protobuf.util.toJSONOptions);
            };

            return OffsetGap;
        })();

        v1.FoldedRevision = (function() {

            var FoldedRevision = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            FoldedRevision.prototype.stream = null;
            FoldedRevision.prototype.revision = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FoldedRevision.prototype, "_stream", {
                get: $util.oneOfGetter($oneOfFields = ["stream"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FoldedRevision.prototype, "_revision", {
                get: $util.oneOfGetter($oneOfFields = ["revision"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            FoldedRevision.create = function(properties) {
                return new FoldedRevision(properties);
            };

            FoldedRevision.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream"))
                    writer.uint32(10).string(message.stream);
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision"))
                    writer.uint32(16).uint64(message.revision);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            FoldedRevision.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.FoldedRevision();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.stream = reader.stringVerify();
                            message._stream = "stream";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.revision = reader.uint64();
                            message._revision = "revision";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            FoldedRevision.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.FoldedRevision)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.FoldedRevision: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.FoldedRevision();
                if (object.stream != null)
                    message.stream = $String(object.stream);
                if (object.revision != null)
                    if ($util.Long)
                        message.revision = $util.Long.fromValue(object.revision, true);
                    else if (typeof object.revision === "string")
                        message.revision = $parseInt(object.revision, 10);
                    else if (typeof object.revision === "number")
                        message.revision = object.revision;
                    else if (typeof object.revision === "object")
                        message.revision = new $util.LongBits(object.revision.low >>> 0, object.revision.high >>> 0).toNumber(true);
                return message;
            };

            FoldedRevision.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream"))
                    object.stream = message.stream;
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.revision = typeof message.revision === "number" ? $BigInt(message.revision) : $util.Long.fromBits(message.revision.low >>> 0, message.revision.high >>> 0, true).toBigInt();
                    else if (typeof message.revision === "number")
                        object.revision = options.longs === $String ? $String(message.revision) : message.revision;
                    else
                        object.revision = options.longs === $String ? $util.Long.prototype.toString.call(message.revision) : options.longs === $Number ? new $util.LongBits(message.revision.low >>> 0, message.revision.high >>> 0).toNumber(true) : message.revision;
                return object;
            };

            FoldedRevision.prototype.toJSON = function() {
                return FoldedRevision.toObject(this, $protobuf.util.toJSONOptions);
            };

            return FoldedRevision;
        })();

        v1.LogOpened = (function() {

            var LogOpened = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            LogOpened.prototype.logId = null;
            LogOpened.prototype.shards = null;
            LogOpened.prototype.partitioner = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LogOpened.prototype, "_logId", {
                get: $util.oneOfGetter($oneOfFields = ["logId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LogOpened.prototype, "_shards", {
                get: $util.oneOfGetter($oneOfFields = ["shards"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LogOpened.prototype, "_partitioner", {
                get: $util.oneOfGetter($oneOfFields = ["partitioner"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            LogOpened.create = function(properties) {
                return new LogOpened(properties);
            };

            LogOpened.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.logId != null && $Object.hasOwnProperty.call(message, "logId"))
                    writer.uint32(10).string(message.logId);
                if (message.shards != null && $Object.hasOwnProperty.call(message, "shards"))
                    writer.uint32(16).uint32(message.shards);
                if (message.partitioner != null && $Object.hasOwnProperty.call(message, "partitioner"))
                    writer.uint32(26).string(message.partitioner);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            LogOpened.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.LogOpened();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.logId = reader.stringVerify();
                            message._logId = "logId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.shards = reader.uint32();
                            message._shards = "shards";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.partitioner = reader.stringVerify();
                            message._partitioner = "partitioner";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            LogOpened.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.LogOpened)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.LogOpened: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.LogOpened();
                if (object.logId != null)
                    message.logId = $String(object.logId);
                if (object.shards != null)
                    message.shards = object.shards >>> 0;
                if (object.partitioner != null)
                    message.partitioner = $String(object.partitioner);
                return message;
            };

            LogOpened.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.logId != null && $Object.hasOwnProperty.call(message, "logId"))
                    object.logId = message.logId;
                if (message.shards != null && $Object.hasOwnProperty.call(message, "shards"))
                    object.shards = message.shards;
                if (message.partitioner != null && $Object.hasOwnProperty.call(message, "partitioner"))
                    object.partitioner = message.partitioner;
                return object;
            };

            LogOpened.prototype.toJSON = function() {
                return LogOpened.toObject(this, $protobuf.util.toJSONOptions);
            };

            return LogOpened;
        })();

        v1.ReferenceChange = (function() {

            var ReferenceChange = function (properties) {
                this.entries = [];
                this.cursors = [];
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ReferenceChange.prototype.entries = $util.emptyArray;
            ReferenceChange.prototype.cursors = $util.emptyArray;
            ReferenceChange.prototype.frame = null;
            ReferenceChange.prototype.frameClosed = null;
            ReferenceChange.prototype.logTimeMicros = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ReferenceChange.prototype, "_frame", {
                get: $util.oneOfGetter($oneOfFields = ["frame"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ReferenceChange.prototype, "_frameClosed", {
                get: $util.oneOfGetter($oneOfFields = ["frameClosed"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ReferenceChange.prototype, "_logTimeMicros", {
                get: $util.oneOfGetter($oneOfFields = ["logTimeMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            ReferenceChange.create = function(properties) {
                return new ReferenceChange(properties);
            };

            ReferenceChange.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.entries != null && message.entries.length)
                    for (var i = 0; i < message.entries.length; ++i)
                        $root.plimsoll.v1.ReferenceEntry.encode(message.entries[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.cursors != null && message.cursors.length)
                    for (var i = 0; i < message.cursors.length; ++i)
                        $root.plimsoll.v1.Cursor.encode(message.cursors[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.frame != null && $Object.hasOwnProperty.call(message, "frame"))
                    writer.uint32(24).uint64(message.frame);
                if (message.frameClosed != null && $Object.hasOwnProperty.call(message, "frameClosed"))
                    writer.uint32(32).bool(message.frameClosed);
                if (message.logTimeMicros != null && $Object.hasOwnProperty.call(message, "logTimeMicros"))
                    writer.uint32(40).int64(message.logTimeMicros);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ReferenceChange.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.ReferenceChange();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.entries && message.entries.length))
                                message.entries = [];
                            message.entries.push($root.plimsoll.v1.ReferenceEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.cursors && message.cursors.length))
                                message.cursors = [];
                            message.cursors.push($root.plimsoll.v1.Cursor.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.frame = reader.uint64();
                            message._frame = "frame";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.frameClosed = reader.bool();
                            message._frameClosed = "frameClosed";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.logTimeMicros = reader.int64();
                            message._logTimeMicros = "logTimeMicros";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ReferenceChange.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.ReferenceChange)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.ReferenceChange: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.ReferenceChange();
                if (object.entries) {
                    if (!$Array.isArray(object.entries))
                        throw $TypeError(".plimsoll.v1.ReferenceChange.entries: array expected");
                    message.entries = $Array(object.entries.length);
                    for (var i = 0; i < object.entries.length; ++i) {
                        if (!$util.isObject(object.entries[i]))
                            throw $TypeError(".plimsoll.v1.ReferenceChange.entries: object expected");
                        message.entries[i] = $root.plimsoll.v1.ReferenceEntry.fromObject(object.entries[i], _depth + 1);
                    }
                }
                if (object.cursors) {
                    if (!$Array.isArray(object.cursors))
                        throw $TypeError(".plimsoll.v1.ReferenceChange.cursors: array expected");
                    message.cursors = $Array(object.cursors.length);
                    for (var i = 0; i < object.cursors.length; ++i) {
                        if (!$util.isObject(object.cursors[i]))
                            throw $TypeError(".plimsoll.v1.ReferenceChange.cursors: object expected");
                        message.cursors[i] = $root.plimsoll.v1.Cursor.fromObject(object.cursors[i], _depth + 1);
                    }
                }
                if (object.frame != null)
                    if ($util.Long)
                        message.frame = $util.Long.fromValue(object.frame, true);
                    else if (typeof object.frame === "string")
                        message.frame = $parseInt(object.frame, 10);
                    else if (typeof object.frame === "number")
                        message.frame = object.frame;
                    else if (typeof object.frame === "object")
                        message.frame = new $util.LongBits(object.frame.low >>> 0, object.frame.high >>> 0).toNumber(true);
                if (object.frameClosed != null)
                    message.frameClosed = $Boolean(object.frameClosed);
                if (object.logTimeMicros != null)
                    if ($util.Long)
                        message.logTimeMicros = $util.Long.fromValue(object.logTimeMicros, false);
                    else if (typeof object.logTimeMicros === "string")
                        message.logTimeMicros = $parseInt(object.logTimeMicros, 10);
                    else if (typeof object.logTimeMicros === "number")
                        message.logTimeMicros = object.logTimeMicros;
                    else if (typeof object.logTimeMicros === "object")
                        message.logTimeMicros = new $util.LongBits(object.logTimeMicros.low >>> 0, object.logTimeMicros.high >>> 0).toNumber();
                return message;
            };

            ReferenceChange.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (options.arrays || options.defaults) {
                    object.entries = [];
                    object.cursors = [];
                }
                if (message.entries && message.entries.length) {
                    object.entries = $Array(message.entries.length);
                    for (var j = 0; j < message.entries.length; ++j)
                        object.entries[j] = $root.plimsoll.v1.ReferenceEntry.toObject(message.entries[j], options, _depth + 1);
                }
                if (message.cursors && message.cursors.length) {
                    object.cursors = $Array(message.cursors.length);
                    for (var j = 0; j < message.cursors.length; ++j)
                        object.cursors[j] = $root.plimsoll.v1.Cursor.toObject(message.cursors[j], options, _depth + 1);
                }
                if (message.frame != null && $Object.hasOwnProperty.call(message, "frame"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.frame = typeof message.frame === "number" ? $BigInt(message.frame) : $util.Long.fromBits(message.frame.low >>> 0, message.frame.high >>> 0, true).toBigInt();
                    else if (typeof message.frame === "number")
                        object.frame = options.longs === $String ? $String(message.frame) : message.frame;
                    else
                        object.frame = options.longs === $String ? $util.Long.prototype.toString.call(message.frame) : options.longs === $Number ? new $util.LongBits(message.frame.low >>> 0, message.frame.high >>> 0).toNumber(true) : message.frame;
                if (message.frameClosed != null && $Object.hasOwnProperty.call(message, "frameClosed"))
                    object.frameClosed = message.frameClosed;
                if (message.logTimeMicros != null && $Object.hasOwnProperty.call(message, "logTimeMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.logTimeMicros = typeof message.logTimeMicros === "number" ? $BigInt(message.logTimeMicros) : $util.Long.fromBits(message.logTimeMicros.low >>> 0, message.logTimeMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.logTimeMicros === "number")
                        object.logTimeMicros = options.longs === $String ? $String(message.logTimeMicros) : message.logTimeMicros;
                    else
                        object.logTimeMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.logTimeMicros) : options.longs === $Number ? new $util.LongBits(message.logTimeMicros.low >>> 0, message.logTimeMicros.high >>> 0).toNumber() : message.logTimeMicros;
                return object;
            };

            ReferenceChange.prototype.toJSON = function() {
                return ReferenceChange.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ReferenceChange;
        })();

        v1.ReferenceEntry = (function() {

            var ReferenceEntry = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ReferenceEntry.prototype.opened = null;
            ReferenceEntry.prototype.asset = null;
            ReferenceEntry.prototype.instrument = null;
            ReferenceEntry.prototype.expired = null;
            ReferenceEntry.prototype.parameters = null;
            ReferenceEntry.prototype.act = null;
            ReferenceEntry.prototype.rejected = null;
            ReferenceEntry.prototype.duplicate = null;
            ReferenceEntry.prototype.parameterSetHash = null;

            var $oneOfFields;

            $Object.defineProperty(ReferenceEntry.prototype, "entry", {
                get: $util.oneOfGetter($oneOfFields = ["opened", "asset", "instrument", "expired", "parameters", "act", "rejected", "duplicate"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ReferenceEntry.prototype, "_parameterSetHash", {
                get: $util.oneOfGetter($oneOfFields = ["parameterSetHash"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            ReferenceEntry.create = function(properties) {
                return new ReferenceEntry(properties);
            };

            ReferenceEntry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.opened != null && $Object.hasOwnProperty.call(message, "opened"))
                    $root.plimsoll.v1.LogOpened.encode(message.opened, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.asset != null && $Object.hasOwnProperty.call(message, "asset"))
                    $root.plimsoll.v1.AssetDefinition.encode(message.asset, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.instrument != null && $Object.hasOwnProperty.call(message, "instrument"))
                    $root.plimsoll.v1.InstrumentDefinition.encode(message.instrument, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.expired != null && $Object.hasOwnProperty.call(message, "expired"))
                    $root.plimsoll.v1.InstrumentExpired.encode(message.expired, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters"))
                    $root.plimsoll.v1.ParameterSet.encode(message.parameters, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.act != null && $Object.hasOwnProperty.call(message, "act"))
                    $root.plimsoll.v1.OperatorAct.encode(message.act, writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.rejected != null && $Object.hasOwnProperty.call(message, "rejected"))
                    $root.plimsoll.v1.RecordRejected.encode(message.rejected, writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.duplicate != null && $Object.hasOwnProperty.call(message, "duplicate"))
                    $root.plimsoll.v1.DuplicateIgnored.encode(message.duplicate, writer.uint32(66).fork(), _depth + 1).ldelim();
                if (message.parameterSetHash != null && $Object.hasOwnProperty.call(message, "parameterSetHash"))
                    writer.uint32(82).string(message.parameterSetHash);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ReferenceEntry.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.ReferenceEntry();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.opened = $root.plimsoll.v1.LogOpened.decode(reader, reader.size(), $undefined, _depth + 1, message.opened);
                            message.entry = "opened";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.asset = $root.plimsoll.v1.AssetDefinition.decode(reader, reader.size(), $undefined, _depth + 1, message.asset);
                            message.entry = "asset";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.instrument = $root.plimsoll.v1.InstrumentDefinition.decode(reader, reader.size(), $undefined, _depth + 1, message.instrument);
                            message.entry = "instrument";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.expired = $root.plimsoll.v1.InstrumentExpired.decode(reader, reader.size(), $undefined, _depth + 1, message.expired);
                            message.entry = "expired";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.parameters = $root.plimsoll.v1.ParameterSet.decode(reader, reader.size(), $undefined, _depth + 1, message.parameters);
                            message.entry = "parameters";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.act = $root.plimsoll.v1.OperatorAct.decode(reader, reader.size(), $undefined, _depth + 1, message.act);
                            message.entry = "act";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.rejected = $root.plimsoll.v1.RecordRejected.decode(reader, reader.size(), $undefined, _depth + 1, message.rejected);
                            message.entry = "rejected";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.duplicate = $root.plimsoll.v1.DuplicateIgnored.decode(reader, reader.size(), $undefined, _depth + 1, message.duplicate);
                            message.entry = "duplicate";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 2)
                                break;
                            message.parameterSetHash = reader.stringVerify();
                            message._parameterSetHash = "parameterSetHash";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ReferenceEntry.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.ReferenceEntry)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.ReferenceEntry: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.ReferenceEntry();
                if (object.opened != null) {
                    if (!$util.isObject(object.opened))
                        throw $TypeError(".plimsoll.v1.ReferenceEntry.opened: object expected");
                    message.opened = $root.plimsoll.v1.LogOpened.fromObject(object.opened, _depth + 1);
                }
                if (object.asset != null) {
                    if (!$util.isObject(object.asset))
                        throw $TypeError(".plimsoll.v1.ReferenceEntry.asset: object expected");
                    message.asset = $root.plimsoll.v1.AssetDefinition.fromObject(object.asset, _depth + 1);
                }
                if (object.instrument != null) {
                    if (!$util.isObject(object.instrument))
                        throw $TypeError(".plimsoll.v1.ReferenceEntry.instrument: object expected");
                    message.instrument = $root.plimsoll.v1.InstrumentDefinition.fromObject(object.instrument, _depth + 1);
                }
                if (object.expired != null) {
                    if (!$util.isObject(object.expired))
                        throw $TypeError(".plimsoll.v1.ReferenceEntry.expired: object expected");
                    message.expired = $root.plimsoll.v1.InstrumentExpired.fromObject(object.expired, _depth + 1);
                }
                if (object.parameters != null) {
                    if (!$util.isObject(object.parameters))
                        throw $TypeError(".plimsoll.v1.ReferenceEntry.parameters: object expected");
                    message.parameters = $root.plimsoll.v1.ParameterSet.fromObject(object.parameters, _depth + 1);
                }
                if (object.act != null) {
                    if (!$util.isObject(object.act))
                        throw $TypeError(".plimsoll.v1.ReferenceEntry.act: object expected");
                    message.act = $root.plimsoll.v1.OperatorAct.fromObject(object.act, _depth + 1);
                }
                if (object.rejected != null) {
                    if (!$util.isObject(object.rejected))
                        throw $TypeError(".plimsoll.v1.ReferenceEntry.rejected: object expected");
                    message.rejected = $root.plimsoll.v1.RecordRejected.fromObject(object.rejected, _depth + 1);
                }
                if (object.duplicate != null) {
                    if (!$util.isObject(object.duplicate))
                        throw $TypeError(".plimsoll.v1.ReferenceEntry.duplicate: object expected");
                    message.duplicate = $root.plimsoll.v1.DuplicateIgnored.fromObject(object.duplicate, _depth + 1);
                }
                if (object.parameterSetHash != null)
                    message.parameterSetHash = $String(object.parameterSetHash);
                return message;
            };

            ReferenceEntry.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.opened != null && $Object.hasOwnProperty.call(message, "opened")) {
                    object.opened = $root.plimsoll.v1.LogOpened.toObject(message.opened, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "opened";
                }
                if (message.asset != null && $Object.hasOwnProperty.call(message, "asset")) {
                    object.asset = $root.plimsoll.v1.AssetDefinition.toObject(message.asset, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "asset";
                }
                if (message.instrument != null && $Object.hasOwnProperty.call(message, "instrument")) {
                    object.instrument = $root.plimsoll.v1.InstrumentDefinition.toObject(message.instrument, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "instrument";
                }
                if (message.expired != null && $Object.hasOwnProperty.call(message, "expired")) {
                    object.expired = $root.plimsoll.v1.InstrumentExpired.toObject(message.expired, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "expired";
                }
                if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters")) {
                    object.parameters = $root.plimsoll.v1.ParameterSet.toObject(message.parameters, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "parameters";
                }
                if (message.act != null && $Object.hasOwnProperty.call(message, "act")) {
                    object.act = $root.plimsoll.v1.OperatorAct.toObject(message.act, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "act";
                }
                if (message.rejected != null && $Object.hasOwnProperty.call(message, "rejected")) {
                    object.rejected = $root.plimsoll.v1.RecordRejected.toObject(message.rejected, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "rejected";
                }
                if (message.duplicate != null && $Object.hasOwnProperty.call(message, "duplicate")) {
                    object.duplicate = $root.plimsoll.v1.DuplicateIgnored.toObject(message.duplicate, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "duplicate";
                }
                if (message.parameterSetHash != null && $Object.hasOwnProperty.call(message, "parameterSetHash"))
                    object.parameterSetHash = message.parameterSetHash;
                return object;
            };

            ReferenceEntry.prototype.toJSON = function() {
                return ReferenceEntry.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ReferenceEntry;
        })();

        v1.MarketBatch = (function() {

            var MarketBatch = function (properties) {
                this.entries = [];
                this.cursors = [];
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            MarketBatch.prototype.logTimeMicros = null;
            MarketBatch.prototype.entries = $util.emptyArray;
            MarketBatch.prototype.cursors = $util.emptyArray;
            MarketBatch.prototype.referenceRevision = null;
            MarketBatch.prototype.frame = null;
            MarketBatch.prototype.frameClosed = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarketBatch.prototype, "_logTimeMicros", {
                get: $util.oneOfGetter($oneOfFields = ["logTimeMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarketBatch.prototype, "_referenceRevision", {
                get: $util.oneOfGetter($oneOfFields = ["referenceRevision"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarketBatch.prototype, "_frame", {
                get: $util.oneOfGetter($oneOfFields = ["frame"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarketBatch.prototype, "_frameClosed", {
                get: $util.oneOfGetter($oneOfFields = ["frameClosed"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            MarketBatch.create = function(properties) {
                return new MarketBatch(properties);
            };

            MarketBatch.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.logTimeMicros != null && $Object.hasOwnProperty.call(message, "logTimeMicros"))
                    writer.uint32(8).int64(message.logTimeMicros);
                if (message.entries != null && message.entries.length)
                    for (var i = 0; i < message.entries.length; ++i)
                        $root.plimsoll.v1.MarketEntry.encode(message.entries[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.cursors != null && message.cursors.length)
                    for (var i = 0; i < message.cursors.length; ++i)
                        $root.plimsoll.v1.Cursor.encode(message.cursors[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.referenceRevision != null && $Object.hasOwnProperty.call(message, "referenceRevision"))
                    writer.uint32(32).uint64(message.referenceRevision);
                if (message.frame != null && $Object.hasOwnProperty.call(message, "frame"))
                    writer.uint32(40).uint64(message.frame);
                if (message.frameClosed != null && $Object.hasOwnProperty.call(message, "frameClosed"))
                    writer.uint32(48).bool(message.frameClosed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            MarketBatch.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.MarketBatch();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.logTimeMicros = reader.int64();
                            message._logTimeMicros = "logTimeMicros";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.entries && message.entries.length))
                                message.entries = [];
                            message.entries.push($root.plimsoll.v1.MarketEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.cursors && message.cursors.length))
                                message.cursors = [];
                            message.cursors.push($root.plimsoll.v1.Cursor.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.referenceRevision = reader.uint64();
                            message._referenceRevision = "referenceRevision";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.frame = reader.uint64();
                            message._frame = "frame";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.frameClosed = reader.bool();
                            message._frameClosed = "frameClosed";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            MarketBatch.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.MarketBatch)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.MarketBatch: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.MarketBatch();
                if (object.logTimeMicros != null)
                    if ($util.Long)
                        message.logTimeMicros = $util.Long.fromValue(object.logTimeMicros, false);
                    else if (typeof object.logTimeMicros === "string")
                        message.logTimeMicros = $parseInt(object.logTimeMicros, 10);
                    else if (typeof object.logTimeMicros === "number")
                        message.logTimeMicros = object.logTimeMicros;
                    else if (typeof object.logTimeMicros === "object")
                        message.logTimeMicros = new $util.LongBits(object.logTimeMicros.low >>> 0, object.logTimeMicros.high >>> 0).toNumber();
                if (object.entries) {
                    if (!$Array.isArray(object.entries))
                        throw $TypeError(".plimsoll.v1.MarketBatch.entries: array expected");
                    message.entries = $Array(object.entries.length);
                    for (var i = 0; i < object.entries.length; ++i) {
                        if (!$util.isObject(object.entries[i]))
                            throw $TypeError(".plimsoll.v1.MarketBatch.entries: object expected");
                        message.entries[i] = $root.plimsoll.v1.MarketEntry.fromObject(object.entries[i], _depth + 1);
                    }
                }
                if (object.cursors) {
                    if (!$Array.isArray(object.cursors))
                        throw $TypeError(".plimsoll.v1.MarketBatch.cursors: array expected");
                    message.cursors = $Array(object.cursors.length);
                    for (var i = 0; i < object.cursors.length; ++i) {
                        if (!$util.isObject(object.cursors[i]))
                            throw $TypeError(".plimsoll.v1.MarketBatch.cursors: object expected");
                        message.cursors[i] = $root.plimsoll.v1.Cursor.fromObject(object.cursors[i], _depth + 1);
                    }
                }
                if (object.referenceRevision != null)
                    if ($util.Long)
                        message.referenceRevision = $util.Long.fromValue(object.referenceRevision, true);
                    else if (typeof object.referenceRevision === "string")
                        message.referenceRevision = $parseInt(object.referenceRevision, 10);
                    else if (typeof object.referenceRevision === "number")
                        message.referenceRevision = object.referenceRevision;
                    else if (typeof object.referenceRevision === "object")
                        message.referenceRevision = new $util.LongBits(object.referenceRevision.low >>> 0, object.referenceRevision.high >>> 0).toNumber(true);
                if (object.frame != null)
                    if ($util.Long)
                        message.frame = $util.Long.fromValue(object.frame, true);
                    else if (typeof object.frame === "string")
                        message.frame = $parseInt(object.frame, 10);
                    else if (typeof object.frame === "number")
                        message.frame = object.frame;
                    else if (typeof object.frame === "object")
                        message.frame = new $util.LongBits(object.frame.low >>> 0, object.frame.high >>> 0).toNumber(true);
                if (object.frameClosed != null)
                    message.frameClosed = $Boolean(object.frameClosed);
                return message;
            };

            MarketBatch.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (options.arrays || options.defaults) {
                    object.entries = [];
                    object.cursors = [];
                }
                if (message.logTimeMicros != null && $Object.hasOwnProperty.call(message, "logTimeMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.logTimeMicros = typeof message.logTimeMicros === "number" ? $BigInt(message.logTimeMicros) : $util.Long.fromBits(message.logTimeMicros.low >>> 0, message.logTimeMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.logTimeMicros === "number")
                        object.logTimeMicros = options.longs === $String ? $String(message.logTimeMicros) : message.logTimeMicros;
                    else
                        object.logTimeMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.logTimeMicros) : options.longs === $Number ? new $util.LongBits(message.logTimeMicros.low >>> 0, message.logTimeMicros.high >>> 0).toNumber() : message.logTimeMicros;
                if (message.entries && message.entries.length) {
                    object.entries = $Array(message.entries.length);
                    for (var j = 0; j < message.entries.length; ++j)
                        object.entries[j] = $root.plimsoll.v1.MarketEntry.toObject(message.entries[j], options, _depth + 1);
                }
                if (message.cursors && message.cursors.length) {
                    object.cursors = $Array(message.cursors.length);
                    for (var j = 0; j < message.cursors.length; ++j)
                        object.cursors[j] = $root.plimsoll.v1.Cursor.toObject(message.cursors[j], options, _depth + 1);
                }
                if (message.referenceRevision != null && $Object.hasOwnProperty.call(message, "referenceRevision"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.referenceRevision = typeof message.referenceRevision === "number" ? $BigInt(message.referenceRevision) : $util.Long.fromBits(message.referenceRevision.low >>> 0, message.referenceRevision.high >>> 0, true).toBigInt();
                    else if (typeof message.referenceRevision === "number")
                        object.referenceRevision = options.longs === $String ? $String(message.referenceRevision) : message.referenceRevision;
                    else
                        object.referenceRevision = options.longs === $String ? $util.Long.prototype.toString.call(message.referenceRevision) : options.longs === $Number ? new $util.LongBits(message.referenceRevision.low >>> 0, message.referenceRevision.high >>> 0).toNumber(true) : message.referenceRevision;
                if (message.frame != null && $Object.hasOwnProperty.call(message, "frame"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.frame = typeof message.frame === "number" ? $BigInt(message.frame) : $util.Long.fromBits(message.frame.low >>> 0, message.frame.high >>> 0, true).toBigInt();
                    else if (typeof message.frame === "number")
                        object.frame = options.longs === $String ? $String(message.frame) : message.frame;
                    else
                        object.frame = options.longs === $String ? $util.Long.prototype.toString.call(message.frame) : options.longs === $Number ? new $util.LongBits(message.frame.low >>> 0, message.frame.high >>> 0).toNumber(true) : message.frame;
                if (message.frameClosed != null && $Object.hasOwnProperty.call(message, "frameClosed"))
                    object.frameClosed = message.frameClosed;
                return object;
            };

            MarketBatch.prototype.toJSON = function() {
                return MarketBatch.toObject(this, $protobuf.util.toJSONOptions);
            };

            return MarketBatch;
        })();

        v1.MarketEntry = (function() {

            var MarketEntry = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            MarketEntry.prototype.accepted = null;
            MarketEntry.prototype.suspected = null;
            MarketEntry.prototype.funding = null;
            MarketEntry.prototype.stale = null;
            MarketEntry.prototype.recovered = null;
            MarketEntry.prototype.aggregate = null;
            MarketEntry.prototype.rejected = null;

            var $oneOfFields;

            $Object.defineProperty(MarketEntry.prototype, "entry", {
                get: $util.oneOfGetter($oneOfFields = ["accepted", "suspected", "funding", "stale", "recovered", "aggregate", "rejected"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            MarketEntry.create = function(properties) {
                return new MarketEntry(properties);
            };

            MarketEntry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.accepted != null && $Object.hasOwnProperty.call(message, "accepted"))
                    $root.plimsoll.v1.MarkAccepted.encode(message.accepted, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.suspected != null && $Object.hasOwnProperty.call(message, "suspected"))
                    $root.plimsoll.v1.MarkSuspected.encode(message.suspected, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.funding != null && $Object.hasOwnProperty.call(message, "funding"))
                    $root.plimsoll.v1.FundingSettled.encode(message.funding, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.stale != null && $Object.hasOwnProperty.call(message, "stale"))
                    $root.plimsoll.v1.MarkStale.encode(message.stale, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.recovered != null && $Object.hasOwnProperty.call(message, "recovered"))
                    $root.plimsoll.v1.MarkRecovered.encode(message.recovered, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.aggregate != null && $Object.hasOwnProperty.call(message, "aggregate"))
                    $root.plimsoll.v1.VenueAggregate.encode(message.aggregate, writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.rejected != null && $Object.hasOwnProperty.call(message, "rejected"))
                    $root.plimsoll.v1.RecordRejected.encode(message.rejected, writer.uint32(58).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            MarketEntry.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.MarketEntry();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.accepted = $root.plimsoll.v1.MarkAccepted.decode(reader, reader.size(), $undefined, _depth + 1, message.accepted);
                            message.entry = "accepted";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.suspected = $root.plimsoll.v1.MarkSuspected.decode(reader, reader.size(), $undefined, _depth + 1, message.suspected);
                            message.entry = "suspected";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.funding = $root.plimsoll.v1.FundingSettled.decode(reader, reader.size(), $undefined, _depth + 1, message.funding);
                            message.entry = "funding";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.stale = $root.plimsoll.v1.MarkStale.decode(reader, reader.size(), $undefined, _depth + 1, message.stale);
                            message.entry = "stale";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.recovered = $root.plimsoll.v1.MarkRecovered.decode(reader, reader.size(), $undefined, _depth + 1, message.recovered);
                            message.entry = "recovered";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.aggregate = $root.plimsoll.v1.VenueAggregate.decode(reader, reader.size(), $undefined, _depth + 1, message.aggregate);
                            message.entry = "aggregate";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 2)
                                break;
                            message.rejected = $root.plimsoll.v1.RecordRejected.decode(reader, reader.size(), $undefined, _depth + 1, message.rejected);
                            message.entry = "rejected";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            MarketEntry.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.MarketEntry)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.MarketEntry: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.MarketEntry();
                if (object.accepted != null) {
                    if (!$util.isObject(object.accepted))
                        throw $TypeError(".plimsoll.v1.MarketEntry.accepted: object expected");
                    message.accepted = $root.plimsoll.v1.MarkAccepted.fromObject(object.accepted, _depth + 1);
                }
                if (object.suspected != null) {
                    if (!$util.isObject(object.suspected))
                        throw $TypeError(".plimsoll.v1.MarketEntry.suspected: object expected");
                    message.suspected = $root.plimsoll.v1.MarkSuspected.fromObject(object.suspected, _depth + 1);
                }
                if (object.funding != null) {
                    if (!$util.isObject(object.funding))
                        throw $TypeError(".plimsoll.v1.MarketEntry.funding: object expected");
                    message.funding = $root.plimsoll.v1.FundingSettled.fromObject(object.funding, _depth + 1);
                }
                if (object.stale != null) {
                    if (!$util.isObject(object.stale))
                        throw $TypeError(".plimsoll.v1.MarketEntry.stale: object expected");
                    message.stale = $root.plimsoll.v1.MarkStale.fromObject(object.stale, _depth + 1);
                }
                if (object.recovered != null) {
                    if (!$util.isObject(object.recovered))
                        throw $TypeError(".plimsoll.v1.MarketEntry.recovered: object expected");
                    message.recovered = $root.plimsoll.v1.MarkRecovered.fromObject(object.recovered, _depth + 1);
                }
                if (object.aggregate != null) {
                    if (!$util.isObject(object.aggregate))
                        throw $TypeError(".plimsoll.v1.MarketEntry.aggregate: object expected");
                    message.aggregate = $root.plimsoll.v1.VenueAggregate.fromObject(object.aggregate, _depth + 1);
                }
                if (object.rejected != null) {
                    if (!$util.isObject(object.rejected))
                        throw $TypeError(".plimsoll.v1.MarketEntry.rejected: object expected");
                    message.rejected = $root.plimsoll.v1.RecordRejected.fromObject(object.rejected, _depth + 1);
                }
                return message;
            };

            MarketEntry.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.accepted != null && $Object.hasOwnProperty.call(message, "accepted")) {
                    object.accepted = $root.plimsoll.v1.MarkAccepted.toObject(message.accepted, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "accepted";
                }
                if (message.suspected != null && $Object.hasOwnProperty.call(message, "suspected")) {
                    object.suspected = $root.plimsoll.v1.MarkSuspected.toObject(message.suspected, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "suspected";
                }
                if (message.funding != null && $Object.hasOwnProperty.call(message, "funding")) {
                    object.funding = $root.plimsoll.v1.FundingSettled.toObject(message.funding, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "funding";
                }
                if (message.stale != null && $Object.hasOwnProperty.call(message, "stale")) {
                    object.stale = $root.plimsoll.v1.MarkStale.toObject(message.stale, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "stale";
                }
                if (message.recovered != null && $Object.hasOwnProperty.call(message, "recovered")) {
                    object.recovered = $root.plimsoll.v1.MarkRecovered.toObject(message.recovered, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "recovered";
                }
                if (message.aggregate != null && $Object.hasOwnProperty.call(message, "aggregate")) {
                    object.aggregate = $root.plimsoll.v1.VenueAggregate.toObject(message.aggregate, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "aggregate";
                }
                if (message.rejected != null && $Object.hasOwnProperty.call(message, "rejected")) {
                    object.rejected = $root.plimsoll.v1.RecordRejected.toObject(message.rejected, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "rejected";
                }
                return object;
            };

            MarketEntry.prototype.toJSON = function() {
                return MarketEntry.toObject(this, $protobuf.util.toJSONOptions);
            };

            return MarketEntry;
        })();

        v1.MarkAccepted = (function() {

            var MarkAccepted = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            MarkAccepted.prototype.instrumentId = null;
            MarkAccepted.prototype.priceTicks = null;
            MarkAccepted.prototype.venueTimeMicros = null;
            MarkAccepted.prototype.sequence = null;
            MarkAccepted.prototype.confirmations = null;
            MarkAccepted.prototype.indexPriceMantissa = null;
            MarkAccepted.prototype.fundingRatePerTrillion = null;
            MarkAccepted.prototype.suspectedSinceMicros = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarkAccepted.prototype, "_instrumentId", {
                get: $util.oneOfGetter($oneOfFields = ["instrumentId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarkAccepted.prototype, "_priceTicks", {
                get: $util.oneOfGetter($oneOfFields = ["priceTicks"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarkAccepted.prototype, "_venueTimeMicros", {
                get: $util.oneOfGetter($oneOfFields = ["venueTimeMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarkAccepted.prototype, "_sequence", {
                get: $util.oneOfGetter($oneOfFields = ["sequence"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarkAccepted.prototype, "_confirmations", {
                get: $util.oneOfGetter($oneOfFields = ["confirmations"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarkAccepted.prototype, "_indexPriceMantissa", {
                get: $util.oneOfGetter($oneOfFields = ["indexPriceMantissa"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarkAccepted.prototype, "_fundingRatePerTrillion", {
                get: $util.oneOfGetter($oneOfFields = ["fundingRatePerTrillion"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarkAccepted.prototype, "_suspectedSinceMicros", {
                get: $util.oneOfGetter($oneOfFields = ["suspectedSinceMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            MarkAccepted.create = function(properties) {
                return new MarkAccepted(properties);
            };

            MarkAccepted.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    writer.uint32(10).string(message.instrumentId);
                if (message.priceTicks != null && $Object.hasOwnProperty.call(message, "priceTicks"))
                    writer.uint32(16).sint64(message.priceTicks);
                if (message.venueTimeMicros != null && $Object.hasOwnProperty.call(message, "venueTimeMicros"))
                    writer.uint32(24).int64(message.venueTimeMicros);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    writer.uint32(32).uint64(message.sequence);
                if (message.confirmations != null && $Object.hasOwnProperty.call(message, "confirmations"))
                    writer.uint32(40).uint32(message.confirmations);
                if (message.indexPriceMantissa != null && $Object.hasOwnProperty.call(message, "indexPriceMantissa"))
                    writer.uint32(48).sint64(message.indexPriceMantissa);
                if (message.fundingRatePerTrillion != null && $Object.hasOwnProperty.call(message, "fundingRatePerTrillion"))
                    writer.uint32(56).sint64(message.fundingRatePerTrillion);
                if (message.suspectedSinceMicros != null && $Object.hasOwnProperty.call(message, "suspectedSinceMicros"))
                    writer.uint32(64).int64(message.suspectedSinceMicros);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            MarkAccepted.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.MarkAccepted();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.instrumentId = reader.stringVerify();
                            message._instrumentId = "instrumentId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.priceTicks = reader.sint64();
                            message._priceTicks = "priceTicks";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.venueTimeMicros = reader.int64();
                            message._venueTimeMicros = "venueTimeMicros";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.sequence = reader.uint64();
                            message._sequence = "sequence";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.confirmations = reader.uint32();
                            message._confirmations = "confirmations";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.indexPriceMantissa = reader.sint64();
                            message._indexPriceMantissa = "indexPriceMantissa";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.fundingRatePerTrillion = reader.sint64();
                            message._fundingRatePerTrillion = "fundingRatePerTrillion";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            message.suspectedSinceMicros = reader.int64();
                            message._suspectedSinceMicros = "suspectedSinceMicros";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            MarkAccepted.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.MarkAccepted)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.MarkAccepted: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.MarkAccepted();
                if (object.instrumentId != null)
                    message.instrumentId = $String(object.instrumentId);
                if (object.priceTicks != null)
                    if ($util.Long)
                        message.priceTicks = $util.Long.fromValue(object.priceTicks, false);
                    else if (typeof object.priceTicks === "string")
                        message.priceTicks = $parseInt(object.priceTicks, 10);
                    else if (typeof object.priceTicks === "number")
                        message.priceTicks = object.priceTicks;
                    else if (typeof object.priceTicks === "object")
                        message.priceTicks = new $util.LongBits(object.priceTicks.low >>> 0, object.priceTicks.high >>> 0).toNumber();
                if (object.venueTimeMicros != null)
                    if ($util.Long)
                        message.venueTimeMicros = $util.Long.fromValue(object.venueTimeMicros, false);
                    else if (typeof object.venueTimeMicros === "string")
                        message.venueTimeMicros = $parseInt(object.venueTimeMicros, 10);
                    else if (typeof object.venueTimeMicros === "number")
                        message.venueTimeMicros = object.venueTimeMicros;
                    else if (typeof object.venueTimeMicros === "object")
                        message.venueTimeMicros = new $util.LongBits(object.venueTimeMicros.low >>> 0, object.venueTimeMicros.high >>> 0).toNumber();
                if (object.sequence != null)
                    if ($util.Long)
                        message.sequence = $util.Long.fromValue(object.sequence, true);
                    else if (typeof object.sequence === "string")
                        message.sequence = $parseInt(object.sequence, 10);
                    else if (typeof object.sequence === "number")
                        message.sequence = object.sequence;
                    else if (typeof object.sequence === "object")
                        message.sequence = new $util.LongBits(object.sequence.low >>> 0, object.sequence.high >>> 0).toNumber(true);
                if (object.confirmations != null)
                    message.confirmations = object.confirmations >>> 0;
                if (object.indexPriceMantissa != null)
                    if ($util.Long)
                        message.indexPriceMantissa = $util.Long.fromValue(object.indexPriceMantissa, false);
                    else if (typeof object.indexPriceMantissa === "string")
                        message.indexPriceMantissa = $parseInt(object.indexPriceMantissa, 10);
                    else if (typeof object.indexPriceMantissa === "number")
                        message.indexPriceMantissa = object.indexPriceMantissa;
                    else if (typeof object.indexPriceMantissa === "object")
                        message.indexPriceMantissa = new $util.LongBits(object.indexPriceMantissa.low >>> 0, object.indexPriceMantissa.high >>> 0).toNumber();
                if (object.fundingRatePerTrillion != null)
                    if ($util.Long)
                        message.fundingRatePerTrillion = $util.Long.fromValue(object.fundingRatePerTrillion, false);
                    else if (typeof object.fundingRatePerTrillion === "string")
                        message.fundingRatePerTrillion = $parseInt(object.fundingRatePerTrillion, 10);
                    else if (typeof object.fundingRatePerTrillion === "number")
                        message.fundingRatePerTrillion = object.fundingRatePerTrillion;
                    else if (typeof object.fundingRatePerTrillion === "object")
                        message.fundingRatePerTrillion = new $util.LongBits(object.fundingRatePerTrillion.low >>> 0, object.fundingRatePerTrillion.high >>> 0).toNumber();
                if (object.suspectedSinceMicros != null)
                    if ($util.Long)
                        message.suspectedSinceMicros = $util.Long.fromValue(object.suspectedSinceMicros, false);
                    else if (typeof object.suspectedSinceMicros === "string")
                        message.suspectedSinceMicros = $parseInt(object.suspectedSinceMicros, 10);
                    else if (typeof object.suspectedSinceMicros === "number")
                        message.suspectedSinceMicros = object.suspectedSinceMicros;
                    else if (typeof object.suspectedSinceMicros === "object")
                        message.suspectedSinceMicros = new $util.LongBits(object.suspectedSinceMicros.low >>> 0, object.suspectedSinceMicros.high >>> 0).toNumber();
                return message;
            };

            MarkAccepted.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    object.instrumentId = message.instrumentId;
                if (message.priceTicks != null && $Object.hasOwnProperty.call(message, "priceTicks"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.priceTicks = typeof message.priceTicks === "number" ? $BigInt(message.priceTicks) : $util.Long.fromBits(message.priceTicks.low >>> 0, message.priceTicks.high >>> 0, false).toBigInt();
                    else if (typeof message.priceTicks === "number")
                        object.priceTicks = options.longs === $String ? $String(message.priceTicks) : message.priceTicks;
                    else
                        object.priceTicks = options.longs === $String ? $util.Long.prototype.toString.call(message.priceTicks) : options.longs === $Number ? new $util.LongBits(message.priceTicks.low >>> 0, message.priceTicks.high >>> 0).toNumber() : message.priceTicks;
                if (message.venueTimeMicros != null && $Object.hasOwnProperty.call(message, "venueTimeMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.venueTimeMicros = typeof message.venueTimeMicros === "number" ? $BigInt(message.venueTimeMicros) : $util.Long.fromBits(message.venueTimeMicros.low >>> 0, message.venueTimeMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.venueTimeMicros === "number")
                        object.venueTimeMicros = options.longs === $String ? $String(message.venueTimeMicros) : message.venueTimeMicros;
                    else
                        object.venueTimeMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.venueTimeMicros) : options.longs === $Number ? new $util.LongBits(message.venueTimeMicros.low >>> 0, message.venueTimeMicros.high >>> 0).toNumber() : message.venueTimeMicros;
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sequence = typeof message.sequence === "number" ? $BigInt(message.sequence) : $util.Long.fromBits(message.sequence.low >>> 0, message.sequence.high >>> 0, true).toBigInt();
                    else if (typeof message.sequence === "number")
                        object.sequence = options.longs === $String ? $String(message.sequence) : message.sequence;
                    else
                        object.sequence = options.longs === $String ? $util.Long.prototype.toString.call(message.sequence) : options.longs === $Number ? new $util.LongBits(message.sequence.low >>> 0, message.sequence.high >>> 0).toNumber(true) : message.sequence;
                if (message.confirmations != null && $Object.hasOwnProperty.call(message, "confirmations"))
                    object.confirmations = message.confirmations;
                if (message.indexPriceMantissa != null && $Object.hasOwnProperty.call(message, "indexPriceMantissa"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.indexPriceMantissa = typeof message.indexPriceMantissa === "number" ? $BigInt(message.indexPriceMantissa) : $util.Long.fromBits(message.indexPriceMantissa.low >>> 0, message.indexPriceMantissa.high >>> 0, false).toBigInt();
                    else if (typeof message.indexPriceMantissa === "number")
                        object.indexPriceMantissa = options.longs === $String ? $String(message.indexPriceMantissa) : message.indexPriceMantissa;
                    else
                        object.indexPriceMantissa = options.longs === $String ? $util.Long.prototype.toString.call(message.indexPriceMantissa) : options.longs === $Number ? new $util.LongBits(message.indexPriceMantissa.low >>> 0, message.indexPriceMantissa.high >>> 0).toNumber() : message.indexPriceMantissa;
                if (message.fundingRatePerTrillion != null && $Object.hasOwnProperty.call(message, "fundingRatePerTrillion"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fundingRatePerTrillion = typeof message.fundingRatePerTrillion === "number" ? $BigInt(message.fundingRatePerTrillion) : $util.Long.fromBits(message.fundingRatePerTrillion.low >>> 0, message.fundingRatePerTrillion.high >>> 0, false).toBigInt();
                    else if (typeof message.fundingRatePerTrillion === "number")
                        object.fundingRatePerTrillion = options.longs === $String ? $String(message.fundingRatePerTrillion) : message.fundingRatePerTrillion;
                    else
                        object.fundingRatePerTrillion = options.longs === $String ? $util.Long.prototype.toString.call(message.fundingRatePerTrillion) : options.longs === $Number ? new $util.LongBits(message.fundingRatePerTrillion.low >>> 0, message.fundingRatePerTrillion.high >>> 0).toNumber() : message.fundingRatePerTrillion;
                if (message.suspectedSinceMicros != null && $Object.hasOwnProperty.call(message, "suspectedSinceMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.suspectedSinceMicros = typeof message.suspectedSinceMicros === "number" ? $BigInt(message.suspectedSinceMicros) : $util.Long.fromBits(message.suspectedSinceMicros.low >>> 0, message.suspectedSinceMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.suspectedSinceMicros === "number")
                        object.suspectedSinceMicros = options.longs === $String ? $String(message.suspectedSinceMicros) : message.suspectedSinceMicros;
                    else
                        object.suspectedSinceMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.suspectedSinceMicros) : options.longs === $Number ? new $util.LongBits(message.suspectedSinceMicros.low >>> 0, message.suspectedSinceMicros.high >>> 0).toNumber() : message.suspectedSinceMicros;
                return object;
            };

            MarkAccepted.prototype.toJSON = function() {
                return MarkAccepted.toObject(this, $protobuf.util.toJSONOptions);
            };

            return MarkAccepted;
        })();

        v1.MarkSuspected = (function() {

            var MarkSuspected = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            MarkSuspected.prototype.instrumentId = null;
            MarkSuspected.prototype.priceTicks = null;
            MarkSuspected.prototype.venueTimeMicros = null;
            MarkSuspected.prototype.sequence = null;
            MarkSuspected.prototype.confirmations = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarkSuspected.prototype, "_instrumentId", {
                get: $util.oneOfGetter($oneOfFields = ["instrumentId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarkSuspected.prototype, "_priceTicks", {
                get: $util.oneOfGetter($oneOfFields = ["priceTicks"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarkSuspected.prototype, "_venueTimeMicros", {
                get: $util.oneOfGetter($oneOfFields = ["venueTimeMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarkSuspected.prototype, "_sequence", {
                get: $util.oneOfGetter($oneOfFields = ["sequence"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarkSuspected.prototype, "_confirmations", {
                get: $util.oneOfGetter($oneOfFields = ["confirmations"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            MarkSuspected.create = function(properties) {
                return new MarkSuspected(properties);
            };

            MarkSuspected.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    writer.uint32(10).string(message.instrumentId);
                if (message.priceTicks != null && $Object.hasOwnProperty.call(message, "priceTicks"))
                    writer.uint32(16).sint64(message.priceTicks);
                if (message.venueTimeMicros != null && $Object.hasOwnProperty.call(message, "venueTimeMicros"))
                    writer.uint32(24).int64(message.venueTimeMicros);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    writer.uint32(32).uint64(message.sequence);
                if (message.confirmations != null && $Object.hasOwnProperty.call(message, "confirmations"))
                    writer.uint32(40).uint32(message.confirmations);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            MarkSuspected.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.MarkSuspected();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.instrumentId = reader.stringVerify();
                            message._instrumentId = "instrumentId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.priceTicks = reader.sint64();
                            message._priceTicks = "priceTicks";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.venueTimeMicros = reader.int64();
                            message._venueTimeMicros = "venueTimeMicros";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.sequence = reader.uint64();
                            message._sequence = "sequence";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.confirmations = reader.uint32();
                            message._confirmations = "confirmations";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            MarkSuspected.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.MarkSuspected)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.MarkSuspected: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.MarkSuspected();
                if (object.instrumentId != null)
                    message.instrumentId = $String(object.instrumentId);
                if (object.priceTicks != null)
                    if ($util.Long)
                        message.priceTicks = $util.Long.fromValue(object.priceTicks, false);
                    else if (typeof object.priceTicks === "string")
                        message.priceTicks = $parseInt(object.priceTicks, 10);
                    else if (typeof object.priceTicks === "number")
                        message.priceTicks = object.priceTicks;
                    else if (typeof object.priceTicks === "object")
                        message.priceTicks = new $util.LongBits(object.priceTicks.low >>> 0, object.priceTicks.high >>> 0).toNumber();
                if (object.venueTimeMicros != null)
                    if ($util.Long)
                        message.venueTimeMicros = $util.Long.fromValue(object.venueTimeMicros, false);
                    else if (typeof object.venueTimeMicros === "string")
                        message.venueTimeMicros = $parseInt(object.venueTimeMicros, 10);
                    else if (typeof object.venueTimeMicros === "number")
                        message.venueTimeMicros = object.venueTimeMicros;
                    else if (typeof object.venueTimeMicros === "object")
                        message.venueTimeMicros = new $util.LongBits(object.venueTimeMicros.low >>> 0, object.venueTimeMicros.high >>> 0).toNumber();
                if (object.sequence != null)
                    if ($util.Long)
                        message.sequence = $util.Long.fromValue(object.sequence, true);
                    else if (typeof object.sequence === "string")
                        message.sequence = $parseInt(object.sequence, 10);
                    else if (typeof object.sequence === "number")
                        message.sequence = object.sequence;
                    else if (typeof object.sequence === "object")
                        message.sequence = new $util.LongBits(object.sequence.low >>> 0, object.sequence.high >>> 0).toNumber(true);
                if (object.confirmations != null)
                    message.confirmations = object.confirmations >>> 0;
                return message;
            };

            MarkSuspected.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    object.instrumentId = message.instrumentId;
                if (message.priceTicks != null && $Object.hasOwnProperty.call(message, "priceTicks"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.priceTicks = typeof message.priceTicks === "number" ? $BigInt(message.priceTicks) : $util.Long.fromBits(message.priceTicks.low >>> 0, message.priceTicks.high >>> 0, false).toBigInt();
                    else if (typeof message.priceTicks === "number")
                        object.priceTicks = options.longs === $String ? $String(message.priceTicks) : message.priceTicks;
                    else
                        object.priceTicks = options.longs === $String ? $util.Long.prototype.toString.call(message.priceTicks) : options.longs === $Number ? new $util.LongBits(message.priceTicks.low >>> 0, message.priceTicks.high >>> 0).toNumber() : message.priceTicks;
                if (message.venueTimeMicros != null && $Object.hasOwnProperty.call(message, "venueTimeMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.venueTimeMicros = typeof message.venueTimeMicros === "number" ? $BigInt(message.venueTimeMicros) : $util.Long.fromBits(message.venueTimeMicros.low >>> 0, message.venueTimeMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.venueTimeMicros === "number")
                        object.venueTimeMicros = options.longs === $String ? $String(message.venueTimeMicros) : message.venueTimeMicros;
                    else
                        object.venueTimeMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.venueTimeMicros) : options.longs === $Number ? new $util.LongBits(message.venueTimeMicros.low >>> 0, message.venueTimeMicros.high >>> 0).toNumber() : message.venueTimeMicros;
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sequence = typeof message.sequence === "number" ? $BigInt(message.sequence) : $util.Long.fromBits(message.sequence.low >>> 0, message.sequence.high >>> 0, true).toBigInt();
                    else if (typeof message.sequence === "number")
                        object.sequence = options.longs === $String ? $String(message.sequence) : message.sequence;
                    else
                        object.sequence = options.longs === $String ? $util.Long.prototype.toString.call(message.sequence) : options.longs === $Number ? new $util.LongBits(message.sequence.low >>> 0, message.sequence.high >>> 0).toNumber(true) : message.sequence;
                if (message.confirmations != null && $Object.hasOwnProperty.call(message, "confirmations"))
                    object.confirmations = message.confirmations;
                return object;
            };

            MarkSuspected.prototype.toJSON = function() {
                return MarkSuspected.toObject(this, $protobuf.util.toJSONOptions);
            };

            return MarkSuspected;
        })();

        v1.FundingSettled = (function() {

            var FundingSettled = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            FundingSettled.prototype.instrumentId = null;
            FundingSettled.prototype.ratePerTrillion = null;
            FundingSettled.prototype.priceTicks = null;
            FundingSettled.prototype.fundingTimeMicros = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FundingSettled.prototype, "_instrumentId", {
                get: $util.oneOfGetter($oneOfFields = ["instrumentId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FundingSettled.prototype, "_ratePerTrillion", {
                get: $util.oneOfGetter($oneOfFields = ["ratePerTrillion"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FundingSettled.prototype, "_priceTicks", {
                get: $util.oneOfGetter($oneOfFields = ["priceTicks"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FundingSettled.prototype, "_fundingTimeMicros", {
                get: $util.oneOfGetter($oneOfFields = ["fundingTimeMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            FundingSettled.create = function(properties) {
                return new FundingSettled(properties);
            };

            FundingSettled.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    writer.uint32(10).string(message.instrumentId);
                if (message.ratePerTrillion != null && $Object.hasOwnProperty.call(message, "ratePerTrillion"))
                    writer.uint32(16).sint64(message.ratePerTrillion);
                if (message.priceTicks != null && $Object.hasOwnProperty.call(message, "priceTicks"))
                    writer.uint32(24).sint64(message.priceTicks);
                if (message.fundingTimeMicros != null && $Object.hasOwnProperty.call(message, "fundingTimeMicros"))
                    writer.uint32(32).int64(message.fundingTimeMicros);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            FundingSettled.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.FundingSettled();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.instrumentId = reader.stringVerify();
                            message._instrumentId = "instrumentId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.ratePerTrillion = reader.sint64();
                            message._ratePerTrillion = "ratePerTrillion";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.priceTicks = reader.sint64();
                            message._priceTicks = "priceTicks";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.fundingTimeMicros = reader.int64();
                            message._fundingTimeMicros = "fundingTimeMicros";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            FundingSettled.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.FundingSettled)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.FundingSettled: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.FundingSettled();
                if (object.instrumentId != null)
                    message.instrumentId = $String(object.instrumentId);
                if (object.ratePerTrillion != null)
                    if ($util.Long)
                        message.ratePerTrillion = $util.Long.fromValue(object.ratePerTrillion, false);
                    else if (typeof object.ratePerTrillion === "string")
                        message.ratePerTrillion = $parseInt(object.ratePerTrillion, 10);
                    else if (typeof object.ratePerTrillion === "number")
                        message.ratePerTrillion = object.ratePerTrillion;
                    else if (typeof object.ratePerTrillion === "object")
                        message.ratePerTrillion = new $util.LongBits(object.ratePerTrillion.low >>> 0, object.ratePerTrillion.high >>> 0).toNumber();
                if (object.priceTicks != null)
                    if ($util.Long)
                        message.priceTicks = $util.Long.fromValue(object.priceTicks, false);
                    else if (typeof object.priceTicks === "string")
                        message.priceTicks = $parseInt(object.priceTicks, 10);
                    else if (typeof object.priceTicks === "number")
                        message.priceTicks = object.priceTicks;
                    else if (typeof object.priceTicks === "object")
                        message.priceTicks = new $util.LongBits(object.priceTicks.low >>> 0, object.priceTicks.high >>> 0).toNumber();
                if (object.fundingTimeMicros != null)
                    if ($util.Long)
                        message.fundingTimeMicros = $util.Long.fromValue(object.fundingTimeMicros, false);
                    else if (typeof object.fundingTimeMicros === "string")
                        message.fundingTimeMicros = $parseInt(object.fundingTimeMicros, 10);
                    else if (typeof object.fundingTimeMicros === "number")
                        message.fundingTimeMicros = object.fundingTimeMicros;
                    else if (typeof object.fundingTimeMicros === "object")
                        message.fundingTimeMicros = new $util.LongBits(object.fundingTimeMicros.low >>> 0, object.fundingTimeMicros.high >>> 0).toNumber();
                return message;
            };

            FundingSettled.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    object.instrumentId = message.instrumentId;
                if (message.ratePerTrillion != null && $Object.hasOwnProperty.call(message, "ratePerTrillion"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.ratePerTrillion = typeof message.ratePerTrillion === "number" ? $BigInt(message.ratePerTrillion) : $util.Long.fromBits(message.ratePerTrillion.low >>> 0, message.ratePerTrillion.high >>> 0, false).toBigInt();
                    else if (typeof message.ratePerTrillion === "number")
                        object.ratePerTrillion = options.longs === $String ? $String(message.ratePerTrillion) : message.ratePerTrillion;
                    else
                        object.ratePerTrillion = options.longs === $String ? $util.Long.prototype.toString.call(message.ratePerTrillion) : options.longs === $Number ? new $util.LongBits(message.ratePerTrillion.low >>> 0, message.ratePerTrillion.high >>> 0).toNumber() : message.ratePerTrillion;
                if (message.priceTicks != null && $Object.hasOwnProperty.call(message, "priceTicks"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.priceTicks = typeof message.priceTicks === "number" ? $BigInt(message.priceTicks) : $util.Long.fromBits(message.priceTicks.low >>> 0, message.priceTicks.high >>> 0, false).toBigInt();
                    else if (typeof message.priceTicks === "number")
                        object.priceTicks = options.longs === $String ? $String(message.priceTicks) : message.priceTicks;
                    else
                        object.priceTicks = options.longs === $String ? $util.Long.prototype.toString.call(message.priceTicks) : options.longs === $Number ? new $util.LongBits(message.priceTicks.low >>> 0, message.priceTicks.high >>> 0).toNumber() : message.priceTicks;
                if (message.fundingTimeMicros != null && $Object.hasOwnProperty.call(message, "fundingTimeMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fundingTimeMicros = typeof message.fundingTimeMicros === "number" ? $BigInt(message.fundingTimeMicros) : $util.Long.fromBits(message.fundingTimeMicros.low >>> 0, message.fundingTimeMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.fundingTimeMicros === "number")
                        object.fundingTimeMicros = options.longs === $String ? $String(message.fundingTimeMicros) : message.fundingTimeMicros;
                    else
                        object.fundingTimeMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.fundingTimeMicros) : options.longs === $Number ? new $util.LongBits(message.fundingTimeMicros.low >>> 0, message.fundingTimeMicros.high >>> 0).toNumber() : message.fundingTimeMicros;
                return object;
            };

            FundingSettled.prototype.toJSON = function() {
                return FundingSettled.toObject(this, $protobuf.util.toJSONOptions);
            };

            return FundingSettled;
        })();

        v1.MarkStale = (function() {

            var MarkStale = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            MarkStale.prototype.instrumentId = null;
            MarkStale.prototype.ageMicros = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarkStale.prototype, "_instrumentId", {
                get: $util.oneOfGetter($oneOfFields = ["instrumentId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarkStale.prototype, "_ageMicros", {
                get: $util.oneOfGetter($oneOfFields = ["ageMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            MarkStale.create = function(properties) {
                return new MarkStale(properties);
            };

            MarkStale.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    writer.uint32(10).string(message.instrumentId);
                if (message.ageMicros != null && $Object.hasOwnProperty.call(message, "ageMicros"))
                    writer.uint32(16).int64(message.ageMicros);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            MarkStale.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.MarkStale();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.instrumentId = reader.stringVerify();
                            message._instrumentId = "instrumentId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.ageMicros = reader.int64();
                            message._ageMicros = "ageMicros";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            MarkStale.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.MarkStale)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.MarkStale: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.MarkStale();
                if (object.instrumentId != null)
                    message.instrumentId = $String(object.instrumentId);
                if (object.ageMicros != null)
                    if ($util.Long)
                        message.ageMicros = $util.Long.fromValue(object.ageMicros, false);
                    else if (typeof object.ageMicros === "string")
                        message.ageMicros = $parseInt(object.ageMicros, 10);
                    else if (typeof object.ageMicros === "number")
                        message.ageMicros = object.ageMicros;
                    else if (typeof object.ageMicros === "object")
                        message.ageMicros = new $util.LongBits(object.ageMicros.low >>> 0, object.ageMicros.high >>> 0).toNumber();
                return message;
            };

            MarkStale.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    object.instrumentId = message.instrumentId;
                if (message.ageMicros != null && $Object.hasOwnProperty.call(message, "ageMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.ageMicros = typeof message.ageMicros === "number" ? $BigInt(message.ageMicros) : $util.Long.fromBits(message.ageMicros.low >>> 0, message.ageMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.ageMicros === "number")
                        object.ageMicros = options.longs === $String ? $String(message.ageMicros) : message.ageMicros;
                    else
                        object.ageMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.ageMicros) : options.longs === $Number ? new $util.LongBits(message.ageMicros.low >>> 0, message.ageMicros.high >>> 0).toNumber() : message.ageMicros;
                return object;
            };

            MarkStale.prototype.toJSON = function() {
                return MarkStale.toObject(this, $protobuf.util.toJSONOptions);
            };

            return MarkStale;
        })();

        v1.MarkRecovered = (function() {

            var MarkRecovered = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            MarkRecovered.prototype.instrumentId = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarkRecovered.prototype, "_instrumentId", {
                get: $util.oneOfGetter($oneOfFields = ["instrumentId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            MarkRecovered.create = function(properties) {
                return new MarkRecovered(properties);
            };

            MarkRecovered.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    writer.uint32(10).string(message.instrumentId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            MarkRecovered.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.MarkRecovered();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.instrumentId = reader.stringVerify();
                            message._instrumentId = "instrumentId";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            MarkRecovered.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.MarkRecovered)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.MarkRecovered: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.MarkRecovered();
                if (object.instrumentId != null)
                    message.instrumentId = $String(object.instrumentId);
                return message;
            };

            MarkRecovered.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    object.instrumentId = message.instrumentId;
                return object;
            };

            MarkRecovered.prototype.toJSON = function() {
                return MarkRecovered.toObject(this, $protobuf.util.toJSONOptions);
            };

            return MarkRecovered;
        })();

        v1.VenueAggregate = (function() {

            var VenueAggregate = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            VenueAggregate.prototype.instrumentId = null;
            VenueAggregate.prototype.openInterestLots = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(VenueAggregate.prototype, "_instrumentId", {
                get: $util.oneOfGetter($oneOfFields = ["instrumentId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(VenueAggregate.prototype, "_openInterestLots", {
                get: $util.oneOfGetter($oneOfFields = ["openInterestLots"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            VenueAggregate.create = function(properties) {
                return new VenueAggregate(properties);
            };

            VenueAggregate.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    writer.uint32(10).string(message.instrumentId);
                if (message.openInterestLots != null && $Object.hasOwnProperty.call(message, "openInterestLots"))
                    writer.uint32(16).sint64(message.openInterestLots);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            VenueAggregate.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.VenueAggregate();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.instrumentId = reader.stringVerify();
                            message._instrumentId = "instrumentId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.openInterestLots = reader.sint64();
                            message._openInterestLots = "openInterestLots";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            VenueAggregate.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.VenueAggregate)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.VenueAggregate: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.VenueAggregate();
                if (object.instrumentId != null)
                    message.instrumentId = $String(object.instrumentId);
                if (object.openInterestLots != null)
                    if ($util.Long)
                        message.openInterestLots = $util.Long.fromValue(object.openInterestLots, false);
                    else if (typeof object.openInterestLots === "string")
                        message.openInterestLots = $parseInt(object.openInterestLots, 10);
                    else if (typeof object.openInterestLots === "number")
                        message.openInterestLots = object.openInterestLots;
                    else if (typeof object.openInterestLots === "object")
                        message.openInterestLots = new $util.LongBits(object.openInterestLots.low >>> 0, object.openInterestLots.high >>> 0).toNumber();
                return message;
            };

            VenueAggregate.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    object.instrumentId = message.instrumentId;
                if (message.openInterestLots != null && $Object.hasOwnProperty.call(message, "openInterestLots"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.openInterestLots = typeof message.openInterestLots === "number" ? $BigInt(message.openInterestLots) : $util.Long.fromBits(message.openInterestLots.low >>> 0, message.openInterestLots.high >>> 0, false).toBigInt();
                    else if (typeof message.openInterestLots === "number")
                        object.openInterestLots = options.longs === $String ? $String(message.openInterestLots) : message.openInterestLots;
                    else
                        object.openInterestLots = options.longs === $String ? $util.Long.prototype.toString.call(message.openInterestLots) : options.longs === $Number ? new $util.LongBits(message.openInterestLots.low >>> 0, message.openInterestLots.high >>> 0).toNumber() : message.openInterestLots;
                return object;
            };

            VenueAggregate.prototype.toJSON = function() {
                return VenueAggregate.toObject(this, $protobuf.util.toJSONOptions);
            };

            return VenueAggregate;
        })();

        v1.LedgerBatch = (function() {

            var LedgerBatch = function (properties) {
                this.entries = [];
                this.cursors = [];
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            LedgerBatch.prototype.shard = null;
            LedgerBatch.prototype.entries = $util.emptyArray;
            LedgerBatch.prototype.cursors = $util.emptyArray;
            LedgerBatch.prototype.referenceRevision = null;
            LedgerBatch.prototype.more = null;
            LedgerBatch.prototype.frame = null;
            LedgerBatch.prototype.frameClosed = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LedgerBatch.prototype, "_shard", {
                get: $util.oneOfGetter($oneOfFields = ["shard"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LedgerBatch.prototype, "_referenceRevision", {
                get: $util.oneOfGetter($oneOfFields = ["referenceRevision"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LedgerBatch.prototype, "_more", {
                get: $util.oneOfGetter($oneOfFields = ["more"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LedgerBatch.prototype, "_frame", {
                get: $util.oneOfGetter($oneOfFields = ["frame"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LedgerBatch.prototype, "_frameClosed", {
                get: $util.oneOfGetter($oneOfFields = ["frameClosed"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            LedgerBatch.create = function(properties) {
                return new LedgerBatch(properties);
            };

            LedgerBatch.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.shard != null && $Object.hasOwnProperty.call(message, "shard"))
                    writer.uint32(8).uint32(message.shard);
                if (message.entries != null && message.entries.length)
                    for (var i = 0; i < message.entries.length; ++i)
                        $root.plimsoll.v1.LedgerEntry.encode(message.entries[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.cursors != null && message.cursors.length)
                    for (var i = 0; i < message.cursors.length; ++i)
                        $root.plimsoll.v1.Cursor.encode(message.cursors[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.referenceRevision != null && $Object.hasOwnProperty.call(message, "referenceRevision"))
                    writer.uint32(32).uint64(message.referenceRevision);
                if (message.more != null && $Object.hasOwnProperty.call(message, "more"))
                    writer.uint32(40).bool(message.more);
                if (message.frame != null && $Object.hasOwnProperty.call(message, "frame"))
                    writer.uint32(48).uint64(message.frame);
                if (message.frameClosed != null && $Object.hasOwnProperty.call(message, "frameClosed"))
                    writer.uint32(56).bool(message.frameClosed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            LedgerBatch.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.LedgerBatch();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.shard = reader.uint32();
                            message._shard = "shard";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.entries && message.entries.length))
                                message.entries = [];
                            message.entries.push($root.plimsoll.v1.LedgerEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.cursors && message.cursors.length))
                                message.cursors = [];
                            message.cursors.push($root.plimsoll.v1.Cursor.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.referenceRevision = reader.uint64();
                            message._referenceRevision = "referenceRevision";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.more = reader.bool();
                            message._more = "more";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.frame = reader.uint64();
                            message._frame = "frame";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.frameClosed = reader.bool();
                            message._frameClosed = "frameClosed";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            LedgerBatch.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.LedgerBatch)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.LedgerBatch: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.LedgerBatch();
                if (object.shard != null)
                    message.shard = object.shard >>> 0;
                if (object.entries) {
                    if (!$Array.isArray(object.entries))
                        throw $TypeError(".plimsoll.v1.LedgerBatch.entries: array expected");
                    message.entries = $Array(object.entries.length);
                    for (var i = 0; i < object.entries.length; ++i) {
                        if (!$util.isObject(object.entries[i]))
                            throw $TypeError(".plimsoll.v1.LedgerBatch.entries: object expected");
                        message.entries[i] = $root.plimsoll.v1.LedgerEntry.fromObject(object.entries[i], _depth + 1);
                    }
                }
                if (object.cursors) {
                    if (!$Array.isArray(object.cursors))
                        throw $TypeError(".plimsoll.v1.LedgerBatch.cursors: array expected");
                    message.cursors = $Array(object.cursors.length);
                    for (var i = 0; i < object.cursors.length; ++i) {
                        if (!$util.isObject(object.cursors[i]))
                            throw $TypeError(".plimsoll.v1.LedgerBatch.cursors: object expected");
                        message.cursors[i] = $root.plimsoll.v1.Cursor.fromObject(object.cursors[i], _depth + 1);
                    }
                }
                if (object.referenceRevision != null)
                    if ($util.Long)
                        message.referenceRevision = $util.Long.fromValue(object.referenceRevision, true);
                    else if (typeof object.referenceRevision === "string")
                        message.referenceRevision = $parseInt(object.referenceRevision, 10);
                    else if (typeof object.referenceRevision === "number")
                        message.referenceRevision = object.referenceRevision;
                    else if (typeof object.referenceRevision === "object")
                        message.referenceRevision = new $util.LongBits(object.referenceRevision.low >>> 0, object.referenceRevision.high >>> 0).toNumber(true);
                if (object.more != null)
                    message.more = $Boolean(object.more);
                if (object.frame != null)
                    if ($util.Long)
                        message.frame = $util.Long.fromValue(object.frame, true);
                    else if (typeof object.frame === "string")
                        message.frame = $parseInt(object.frame, 10);
                    else if (typeof object.frame === "number")
                        message.frame = object.frame;
                    else if (typeof object.frame === "object")
                        message.frame = new $util.LongBits(object.frame.low >>> 0, object.frame.high >>> 0).toNumber(true);
                if (object.frameClosed != null)
                    message.frameClosed = $Boolean(object.frameClosed);
                return message;
            };

            LedgerBatch.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (options.arrays || options.defaults) {
                    object.entries = [];
                    object.cursors = [];
                }
                if (message.shard != null && $Object.hasOwnProperty.call(message, "shard"))
                    object.shard = message.shard;
                if (message.entries && message.entries.length) {
                    object.entries = $Array(message.entries.length);
                    for (var j = 0; j < message.entries.length; ++j)
                        object.entries[j] = $root.plimsoll.v1.LedgerEntry.toObject(message.entries[j], options, _depth + 1);
                }
                if (message.cursors && message.cursors.length) {
                    object.cursors = $Array(message.cursors.length);
                    for (var j = 0; j < message.cursors.length; ++j)
                        object.cursors[j] = $root.plimsoll.v1.Cursor.toObject(message.cursors[j], options, _depth + 1);
                }
                if (message.referenceRevision != null && $Object.hasOwnProperty.call(message, "referenceRevision"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.referenceRevision = typeof message.referenceRevision === "number" ? $BigInt(message.referenceRevision) : $util.Long.fromBits(message.referenceRevision.low >>> 0, message.referenceRevision.high >>> 0, true).toBigInt();
                    else if (typeof message.referenceRevision === "number")
                        object.referenceRevision = options.longs === $String ? $String(message.referenceRevision) : message.referenceRevision;
                    else
                        object.referenceRevision = options.longs === $String ? $util.Long.prototype.toString.call(message.referenceRevision) : options.longs === $Number ? new $util.LongBits(message.referenceRevision.low >>> 0, message.referenceRevision.high >>> 0).toNumber(true) : message.referenceRevision;
                if (message.more != null && $Object.hasOwnProperty.call(message, "more"))
                    object.more = message.more;
                if (message.frame != null && $Object.hasOwnProperty.call(message, "frame"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.frame = typeof message.frame === "number" ? $BigInt(message.frame) : $util.Long.fromBits(message.frame.low >>> 0, message.frame.high >>> 0, true).toBigInt();
                    else if (typeof message.frame === "number")
                        object.frame = options.longs === $String ? $String(message.frame) : message.frame;
                    else
                        object.frame = options.longs === $String ? $util.Long.prototype.toString.call(message.frame) : options.longs === $Number ? new $util.LongBits(message.frame.low >>> 0, message.frame.high >>> 0).toNumber(true) : message.frame;
                if (message.frameClosed != null && $Object.hasOwnProperty.call(message, "frameClosed"))
                    object.frameClosed = message.frameClosed;
                return object;
            };

            LedgerBatch.prototype.toJSON = function() {
                return LedgerBatch.toObject(this, $protobuf.util.toJSONOptions);
            };

            return LedgerBatch;
        })();

        v1.LedgerEntry = (function() {

            var LedgerEntry = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            LedgerEntry.prototype.fill = null;
            LedgerEntry.prototype.transfer = null;
            LedgerEntry.prototype.order = null;
            LedgerEntry.prototype.held = null;
            LedgerEntry.prototype.duplicate = null;
            LedgerEntry.prototype.rejected = null;
            LedgerEntry.prototype.source = null;
            LedgerEntry.prototype.offset = null;
            LedgerEntry.prototype.producedMicros = null;

            var $oneOfFields;

            $Object.defineProperty(LedgerEntry.prototype, "entry", {
                get: $util.oneOfGetter($oneOfFields = ["fill", "transfer", "order", "held", "duplicate", "rejected"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LedgerEntry.prototype, "_source", {
                get: $util.oneOfGetter($oneOfFields = ["source"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LedgerEntry.prototype, "_offset", {
                get: $util.oneOfGetter($oneOfFields = ["offset"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LedgerEntry.prototype, "_producedMicros", {
                get: $util.oneOfGetter($oneOfFields = ["producedMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            LedgerEntry.create = function(properties) {
                return new LedgerEntry(properties);
            };

            LedgerEntry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.fill != null && $Object.hasOwnProperty.call(message, "fill"))
                    $root.plimsoll.v1.Fill.encode(message.fill, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.transfer != null && $Object.hasOwnProperty.call(message, "transfer"))
                    $root.plimsoll.v1.Transfer.encode(message.transfer, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.order != null && $Object.hasOwnProperty.call(message, "order"))
                    $root.plimsoll.v1.OrderEvent.encode(message.order, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.held != null && $Object.hasOwnProperty.call(message, "held"))
                    $root.plimsoll.v1.Fill.encode(message.held, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.duplicate != null && $Object.hasOwnProperty.call(message, "duplicate"))
                    $root.plimsoll.v1.DuplicateIgnored.encode(message.duplicate, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.rejected != null && $Object.hasOwnProperty.call(message, "rejected"))
                    $root.plimsoll.v1.RecordRejected.encode(message.rejected, writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                    writer.uint32(80).uint32(message.source);
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset"))
                    writer.uint32(88).uint64(message.offset);
                if (message.producedMicros != null && $Object.hasOwnProperty.call(message, "producedMicros"))
                    writer.uint32(96).int64(message.producedMicros);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            LedgerEntry.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.LedgerEntry();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.fill = $root.plimsoll.v1.Fill.decode(reader, reader.size(), $undefined, _depth + 1, message.fill);
                            message.entry = "fill";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.transfer = $root.plimsoll.v1.Transfer.decode(reader, reader.size(), $undefined, _depth + 1, message.transfer);
                            message.entry = "transfer";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.order = $root.plimsoll.v1.OrderEvent.decode(reader, reader.size(), $undefined, _depth + 1, message.order);
                            message.entry = "order";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.held = $root.plimsoll.v1.Fill.decode(reader, reader.size(), $undefined, _depth + 1, message.held);
                            message.entry = "held";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.duplicate = $root.plimsoll.v1.DuplicateIgnored.decode(reader, reader.size(), $undefined, _depth + 1, message.duplicate);
                            message.entry = "duplicate";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.rejected = $root.plimsoll.v1.RecordRejected.decode(reader, reader.size(), $undefined, _depth + 1, message.rejected);
                            message.entry = "rejected";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.source = reader.uint32();
                            message._source = "source";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            message.offset = reader.uint64();
                            message._offset = "offset";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            message.producedMicros = reader.int64();
                            message._producedMicros = "producedMicros";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            LedgerEntry.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.LedgerEntry)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.LedgerEntry: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.LedgerEntry();
                if (object.fill != null) {
                    if (!$util.isObject(object.fill))
                        throw $TypeError(".plimsoll.v1.LedgerEntry.fill: object expected");
                    message.fill = $root.plimsoll.v1.Fill.fromObject(object.fill, _depth + 1);
                }
                if (object.transfer != null) {
                    if (!$util.isObject(object.transfer))
                        throw $TypeError(".plimsoll.v1.LedgerEntry.transfer: object expected");
                    message.transfer = $root.plimsoll.v1.Transfer.fromObject(object.transfer, _depth + 1);
                }
                if (object.order != null) {
                    if (!$util.isObject(object.order))
                        throw $TypeError(".plimsoll.v1.LedgerEntry.order: object expected");
                    message.order = $root.plimsoll.v1.OrderEvent.fromObject(object.order, _depth + 1);
                }
                if (object.held != null) {
                    if (!$util.isObject(object.held))
                        throw $TypeError(".plimsoll.v1.LedgerEntry.held: object expected");
                    message.held = $root.plimsoll.v1.Fill.fromObject(object.held, _depth + 1);
                }
                if (object.duplicate != null) {
                    if (!$util.isObject(object.duplicate))
                        throw $TypeError(".plimsoll.v1.LedgerEntry.duplicate: object expected");
                    message.duplicate = $root.plimsoll.v1.DuplicateIgnored.fromObject(object.duplicate, _depth + 1);
                }
                if (object.rejected != null) {
                    if (!$util.isObject(object.rejected))
                        throw $TypeError(".plimsoll.v1.LedgerEntry.rejected: object expected");
                    message.rejected = $root.plimsoll.v1.RecordRejected.fromObject(object.rejected, _depth + 1);
                }
                if (object.source != null)
                    message.source = object.source >>> 0;
                if (object.offset != null)
                    if ($util.Long)
                        message.offset = $util.Long.fromValue(object.offset, true);
                    else if (typeof object.offset === "string")
                        message.offset = $parseInt(object.offset, 10);
                    else if (typeof object.offset === "number")
                        message.offset = object.offset;
                    else if (typeof object.offset === "object")
                        message.offset = new $util.LongBits(object.offset.low >>> 0, object.offset.high >>> 0).toNumber(true);
                if (object.producedMicros != null)
                    if ($util.Long)
                        message.producedMicros = $util.Long.fromValue(object.producedMicros, false);
                    else if (typeof object.producedMicros === "string")
                        message.producedMicros = $parseInt(object.producedMicros, 10);
                    else if (typeof object.producedMicros === "number")
                        message.producedMicros = object.producedMicros;
                    else if (typeof object.producedMicros === "object")
                        message.producedMicros = new $util.LongBits(object.producedMicros.low >>> 0, object.producedMicros.high >>> 0).toNumber();
                return message;
            };

            LedgerEntry.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.fill != null && $Object.hasOwnProperty.call(message, "fill")) {
                    object.fill = $root.plimsoll.v1.Fill.toObject(message.fill, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "fill";
                }
                if (message.transfer != null && $Object.hasOwnProperty.call(message, "transfer")) {
                    object.transfer = $root.plimsoll.v1.Transfer.toObject(message.transfer, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "transfer";
                }
                if (message.order != null && $Object.hasOwnProperty.call(message, "order")) {
                    object.order = $root.plimsoll.v1.OrderEvent.toObject(message.order, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "order";
                }
                if (message.held != null && $Object.hasOwnProperty.call(message, "held")) {
                    object.held = $root.plimsoll.v1.Fill.toObject(message.held, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "held";
                }
                if (message.duplicate != null && $Object.hasOwnProperty.call(message, "duplicate")) {
                    object.duplicate = $root.plimsoll.v1.DuplicateIgnored.toObject(message.duplicate, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "duplicate";
                }
                if (message.rejected != null && $Object.hasOwnProperty.call(message, "rejected")) {
                    object.rejected = $root.plimsoll.v1.RecordRejected.toObject(message.rejected, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "rejected";
                }
                if (message.source != null && $Object.hasOwnProperty.call(message, "source"))
                    object.source = message.source;
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.offset = typeof message.offset === "number" ? $BigInt(message.offset) : $util.Long.fromBits(message.offset.low >>> 0, message.offset.high >>> 0, true).toBigInt();
                    else if (typeof message.offset === "number")
                        object.offset = options.longs === $String ? $String(message.offset) : message.offset;
                    else
                        object.offset = options.longs === $String ? $util.Long.prototype.toString.call(message.offset) : options.longs === $Number ? new $util.LongBits(message.offset.low >>> 0, message.offset.high >>> 0).toNumber(true) : message.offset;
                if (message.producedMicros != null && $Object.hasOwnProperty.call(message, "producedMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.producedMicros = typeof message.producedMicros === "number" ? $BigInt(message.producedMicros) : $util.Long.fromBits(message.producedMicros.low >>> 0, message.producedMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.producedMicros === "number")
                        object.producedMicros = options.longs === $String ? $String(message.producedMicros) : message.producedMicros;
                    else
                        object.producedMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.producedMicros) : options.longs === $Number ? new $util.LongBits(message.producedMicros.low >>> 0, message.producedMicros.high >>> 0).toNumber() : message.producedMicros;
                return object;
            };

            LedgerEntry.prototype.toJSON = function() {
                return LedgerEntry.toObject(this, $protobuf.util.toJSONOptions);
            };

            return LedgerEntry;
        })();

        v1.DuplicateIgnored = (function() {

            var DuplicateIgnored = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            DuplicateIgnored.prototype.revision = null;
            DuplicateIgnored.prototype.entry = null;
            DuplicateIgnored.prototype.topic = null;
            DuplicateIgnored.prototype.partition = null;
            DuplicateIgnored.prototype.offset = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(DuplicateIgnored.prototype, "_revision", {
                get: $util.oneOfGetter($oneOfFields = ["revision"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(DuplicateIgnored.prototype, "_entry", {
                get: $util.oneOfGetter($oneOfFields = ["entry"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(DuplicateIgnored.prototype, "_topic", {
                get: $util.oneOfGetter($oneOfFields = ["topic"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(DuplicateIgnored.prototype, "_partition", {
                get: $util.oneOfGetter($oneOfFields = ["partition"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(DuplicateIgnored.prototype, "_offset", {
                get: $util.oneOfGetter($oneOfFields = ["offset"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            DuplicateIgnored.create = function(properties) {
                return new DuplicateIgnored(properties);
            };

            DuplicateIgnored.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision"))
                    writer.uint32(8).uint64(message.revision);
                if (message.entry != null && $Object.hasOwnProperty.call(message, "entry"))
                    writer.uint32(16).uint32(message.entry);
                if (message.topic != null && $Object.hasOwnProperty.call(message, "topic"))
                    writer.uint32(26).string(message.topic);
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition"))
                    writer.uint32(32).uint32(message.partition);
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset"))
                    writer.uint32(40).uint64(message.offset);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            DuplicateIgnored.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.DuplicateIgnored();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.revision = reader.uint64();
                            message._revision = "revision";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.entry = reader.uint32();
                            message._entry = "entry";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.topic = reader.stringVerify();
                            message._topic = "topic";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.partition = reader.uint32();
                            message._partition = "partition";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.offset = reader.uint64();
                            message._offset = "offset";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            DuplicateIgnored.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.DuplicateIgnored)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.DuplicateIgnored: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.DuplicateIgnored();
                if (object.revision != null)
                    if ($util.Long)
                        message.revision = $util.Long.fromValue(object.revision, true);
                    else if (typeof object.revision === "string")
                        message.revision = $parseInt(object.revision, 10);
                    else if (typeof object.revision === "number")
                        message.revision = object.revision;
                    else if (typeof object.revision === "object")
                        message.revision = new $util.LongBits(object.revision.low >>> 0, object.revision.high >>> 0).toNumber(true);
                if (object.entry != null)
                    message.entry = object.entry >>> 0;
                if (object.topic != null)
                    message.topic = $String(object.topic);
                if (object.partition != null)
                    message.partition = object.partition >>> 0;
                if (object.offset != null)
                    if ($util.Long)
                        message.offset = $util.Long.fromValue(object.offset, true);
                    else if (typeof object.offset === "string")
                        message.offset = $parseInt(object.offset, 10);
                    else if (typeof object.offset === "number")
                        message.offset = object.offset;
                    else if (typeof object.offset === "object")
                        message.offset = new $util.LongBits(object.offset.low >>> 0, object.offset.high >>> 0).toNumber(true);
                return message;
            };

            DuplicateIgnored.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.revision = typeof message.revision === "number" ? $BigInt(message.revision) : $util.Long.fromBits(message.revision.low >>> 0, message.revision.high >>> 0, true).toBigInt();
                    else if (typeof message.revision === "number")
                        object.revision = options.longs === $String ? $String(message.revision) : message.revision;
                    else
                        object.revision = options.longs === $String ? $util.Long.prototype.toString.call(message.revision) : options.longs === $Number ? new $util.LongBits(message.revision.low >>> 0, message.revision.high >>> 0).toNumber(true) : message.revision;
                if (message.entry != null && $Object.hasOwnProperty.call(message, "entry"))
                    object.entry = message.entry;
                if (message.topic != null && $Object.hasOwnProperty.call(message, "topic"))
                    object.topic = message.topic;
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition"))
                    object.partition = message.partition;
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.offset = typeof message.offset === "number" ? $BigInt(message.offset) : $util.Long.fromBits(message.offset.low >>> 0, message.offset.high >>> 0, true).toBigInt();
                    else if (typeof message.offset === "number")
                        object.offset = options.longs === $String ? $String(message.offset) : message.offset;
                    else
                        object.offset = options.longs === $String ? $util.Long.prototype.toString.call(message.offset) : options.longs === $Number ? new $util.LongBits(message.offset.low >>> 0, message.offset.high >>> 0).toNumber(true) : message.offset;
                return object;
            };

            DuplicateIgnored.prototype.toJSON = function() {
                return DuplicateIgnored.toObject(this, $protobuf.util.toJSONOptions);
            };

            return DuplicateIgnored;
        })();

        v1.RecordRejected = (function() {

            var RecordRejected = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            RecordRejected.prototype.topic = null;
            RecordRejected.prototype.partition = null;
            RecordRejected.prototype.offset = null;
            RecordRejected.prototype.reason = null;
            RecordRejected.prototype.detail = null;
            RecordRejected.prototype.heldRevision = null;
            RecordRejected.prototype.heldEntry = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RecordRejected.prototype, "_topic", {
                get: $util.oneOfGetter($oneOfFields = ["topic"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RecordRejected.prototype, "_partition", {
                get: $util.oneOfGetter($oneOfFields = ["partition"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RecordRejected.prototype, "_offset", {
                get: $util.oneOfGetter($oneOfFields = ["offset"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RecordRejected.prototype, "_reason", {
                get: $util.oneOfGetter($oneOfFields = ["reason"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RecordRejected.prototype, "_detail", {
                get: $util.oneOfGetter($oneOfFields = ["detail"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RecordRejected.prototype, "_heldRevision", {
                get: $util.oneOfGetter($oneOfFields = ["heldRevision"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(RecordRejected.prototype, "_heldEntry", {
                get: $util.oneOfGetter($oneOfFields = ["heldEntry"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            RecordRejected.create = function(properties) {
                return new RecordRejected(properties);
            };

            RecordRejected.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.topic != null && $Object.hasOwnProperty.call(message, "topic"))
                    writer.uint32(10).string(message.topic);
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition"))
                    writer.uint32(16).uint32(message.partition);
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset"))
                    writer.uint32(24).uint64(message.offset);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    writer.uint32(34).string(message.reason);
                if (message.detail != null && $Object.hasOwnProperty.call(message, "detail"))
                    writer.uint32(42).string(message.detail);
                if (message.heldRevision != null && $Object.hasOwnProperty.call(message, "heldRevision"))
                    writer.uint32(48).uint64(message.heldRevision);
                if (message.heldEntry != null && $Object.hasOwnProperty.call(message, "heldEntry"))
                    writer.uint32(56).uint32(message.heldEntry);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            RecordRejected.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.RecordRejected();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.topic = reader.stringVerify();
                            message._topic = "topic";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.partition = reader.uint32();
                            message._partition = "partition";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.offset = reader.uint64();
                            message._offset = "offset";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.reason = reader.stringVerify();
                            message._reason = "reason";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.detail = reader.stringVerify();
                            message._detail = "detail";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.heldRevision = reader.uint64();
                            message._heldRevision = "heldRevision";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.heldEntry = reader.uint32();
                            message._heldEntry = "heldEntry";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            RecordRejected.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.RecordRejected)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.RecordRejected: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.RecordRejected();
                if (object.topic != null)
                    message.topic = $String(object.topic);
                if (object.partition != null)
                    message.partition = object.partition >>> 0;
                if (object.offset != null)
                    if ($util.Long)
                        message.offset = $util.Long.fromValue(object.offset, true);
                    else if (typeof object.offset === "string")
                        message.offset = $parseInt(object.offset, 10);
                    else if (typeof object.offset === "number")
                        message.offset = object.offset;
                    else if (typeof object.offset === "object")
                        message.offset = new $util.LongBits(object.offset.low >>> 0, object.offset.high >>> 0).toNumber(true);
                if (object.reason != null)
                    message.reason = $String(object.reason);
                if (object.detail != null)
                    message.detail = $String(object.detail);
                if (object.heldRevision != null)
                    if ($util.Long)
                        message.heldRevision = $util.Long.fromValue(object.heldRevision, true);
                    else if (typeof object.heldRevision === "string")
                        message.heldRevision = $parseInt(object.heldRevision, 10);
                    else if (typeof object.heldRevision === "number")
                        message.heldRevision = object.heldRevision;
                    else if (typeof object.heldRevision === "object")
                        message.heldRevision = new $util.LongBits(object.heldRevision.low >>> 0, object.heldRevision.high >>> 0).toNumber(true);
                if (object.heldEntry != null)
                    message.heldEntry = object.heldEntry >>> 0;
                return message;
            };

            RecordRejected.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.topic != null && $Object.hasOwnProperty.call(message, "topic"))
                    object.topic = message.topic;
                if (message.partition != null && $Object.hasOwnProperty.call(message, "partition"))
                    object.partition = message.partition;
                if (message.offset != null && $Object.hasOwnProperty.call(message, "offset"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.offset = typeof message.offset === "number" ? $BigInt(message.offset) : $util.Long.fromBits(message.offset.low >>> 0, message.offset.high >>> 0, true).toBigInt();
                    else if (typeof message.offset === "number")
                        object.offset = options.longs === $String ? $String(message.offset) : message.offset;
                    else
                        object.offset = options.longs === $String ? $util.Long.prototype.toString.call(message.offset) : options.longs === $Number ? new $util.LongBits(message.offset.low >>> 0, message.offset.high >>> 0).toNumber(true) : message.offset;
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                if (message.detail != null && $Object.hasOwnProperty.call(message, "detail"))
                    object.detail = message.detail;
                if (message.heldRevision != null && $Object.hasOwnProperty.call(message, "heldRevision"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.heldRevision = typeof message.heldRevision === "number" ? $BigInt(message.heldRevision) : $util.Long.fromBits(message.heldRevision.low >>> 0, message.heldRevision.high >>> 0, true).toBigInt();
                    else if (typeof message.heldRevision === "number")
                        object.heldRevision = options.longs === $String ? $String(message.heldRevision) : message.heldRevision;
                    else
                        object.heldRevision = options.longs === $String ? $util.Long.prototype.toString.call(message.heldRevision) : options.longs === $Number ? new $util.LongBits(message.heldRevision.low >>> 0, message.heldRevision.high >>> 0).toNumber(true) : message.heldRevision;
                if (message.heldEntry != null && $Object.hasOwnProperty.call(message, "heldEntry"))
                    object.heldEntry = message.heldEntry;
                return object;
            };

            RecordRejected.prototype.toJSON = function() {
                return RecordRejected.toObject(this, $protobuf.util.toJSONOptions);
            };

            return RecordRejected;
        })();

        v1.Point = (function() {

            var Point = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Point.prototype.stream = null;
            Point.prototype.revision = null;
            Point.prototype.entry = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Point.prototype, "_stream", {
                get: $util.oneOfGetter($oneOfFields = ["stream"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Point.prototype, "_revision", {
                get: $util.oneOfGetter($oneOfFields = ["revision"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Point.prototype, "_entry", {
                get: $util.oneOfGetter($oneOfFields = ["entry"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Point.create = function(properties) {
                return new Point(properties);
            };

            Point.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream"))
                    writer.uint32(10).string(message.stream);
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision"))
                    writer.uint32(16).uint64(message.revision);
                if (message.entry != null && $Object.hasOwnProperty.call(message, "entry"))
                    writer.uint32(24).uint32(message.entry);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Point.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.Point();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.stream = reader.stringVerify();
                            message._stream = "stream";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.revision = reader.uint64();
                            message._revision = "revision";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.entry = reader.uint32();
                            message._entry = "entry";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Point.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.Point)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.Point: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.Point();
                if (object.stream != null)
                    message.stream = $String(object.stream);
                if (object.revision != null)
                    if ($util.Long)
                        message.revision = $util.Long.fromValue(object.revision, true);
                    else if (typeof object.revision === "string")
                        message.revision = $parseInt(object.revision, 10);
                    else if (typeof object.revision === "number")
                        message.revision = object.revision;
                    else if (typeof object.revision === "object")
                        message.revision = new $util.LongBits(object.revision.low >>> 0, object.revision.high >>> 0).toNumber(true);
                if (object.entry != null)
                    message.entry = object.entry >>> 0;
                return message;
            };

            Point.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream"))
                    object.stream = message.stream;
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.revision = typeof message.revision === "number" ? $BigInt(message.revision) : $util.Long.fromBits(message.revision.low >>> 0, message.revision.high >>> 0, true).toBigInt();
                    else if (typeof message.revision === "number")
                        object.revision = options.longs === $String ? $String(message.revision) : message.revision;
                    else
                        object.revision = options.longs === $String ? $util.Long.prototype.toString.call(message.revision) : options.longs === $Number ? new $util.LongBits(message.revision.low >>> 0, message.revision.high >>> 0).toNumber(true) : message.revision;
                if (message.entry != null && $Object.hasOwnProperty.call(message, "entry"))
                    object.entry = message.entry;
                return object;
            };

            Point.prototype.toJSON = function() {
                return Point.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Point;
        })();

        v1.Transition = (function() {

            var Transition = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Transition.prototype.point = null;
            Transition.prototype.accountId = null;
            Transition.prototype.ordinal = null;
            Transition.prototype.fromZone = null;
            Transition.prototype.toZone = null;
            Transition.prototype.trigger = null;
            Transition.prototype.equityAtoms = null;
            Transition.prototype.initialRequirementAtoms = null;
            Transition.prototype.maintenanceRequirementAtoms = null;
            Transition.prototype.hold = null;
            Transition.prototype.incomplete = null;
            Transition.prototype.logTimeMicros = null;
            Transition.prototype.breachSha256 = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Transition.prototype, "_point", {
                get: $util.oneOfGetter($oneOfFields = ["point"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Transition.prototype, "_accountId", {
                get: $util.oneOfGetter($oneOfFields = ["accountId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Transition.prototype, "_ordinal", {
                get: $util.oneOfGetter($oneOfFields = ["ordinal"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Transition.prototype, "_fromZone", {
                get: $util.oneOfGetter($oneOfFields = ["fromZone"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Transition.prototype, "_toZone", {
                get: $util.oneOfGetter($oneOfFields = ["toZone"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Transition.prototype, "_trigger", {
                get: $util.oneOfGetter($oneOfFields = ["trigger"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Transition.prototype, "_equityAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["equityAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Transition.prototype, "_initialRequirementAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["initialRequirementAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Transition.prototype, "_maintenanceRequirementAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["maintenanceRequirementAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Transition.prototype, "_hold", {
                get: $util.oneOfGetter($oneOfFields = ["hold"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Transition.prototype, "_incomplete", {
                get: $util.oneOfGetter($oneOfFields = ["incomplete"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Transition.prototype, "_logTimeMicros", {
                get: $util.oneOfGetter($oneOfFields = ["logTimeMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Transition.prototype, "_breachSha256", {
                get: $util.oneOfGetter($oneOfFields = ["breachSha256"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Transition.create = function(properties) {
                return new Transition(properties);
            };

            Transition.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.point != null && $Object.hasOwnProperty.call(message, "point"))
                    $root.plimsoll.v1.Point.encode(message.point, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    writer.uint32(18).string(message.accountId);
                if (message.ordinal != null && $Object.hasOwnProperty.call(message, "ordinal"))
                    writer.uint32(24).uint64(message.ordinal);
                if (message.fromZone != null && $Object.hasOwnProperty.call(message, "fromZone"))
                    writer.uint32(32).int32(message.fromZone);
                if (message.toZone != null && $Object.hasOwnProperty.call(message, "toZone"))
                    writer.uint32(40).int32(message.toZone);
                if (message.trigger != null && $Object.hasOwnProperty.call(message, "trigger"))
                    writer.uint32(48).int32(message.trigger);
                if (message.equityAtoms != null && $Object.hasOwnProperty.call(message, "equityAtoms"))
                    writer.uint32(56).sint64(message.equityAtoms);
                if (message.initialRequirementAtoms != null && $Object.hasOwnProperty.call(message, "initialRequirementAtoms"))
                    writer.uint32(64).sint64(message.initialRequirementAtoms);
                if (message.maintenanceRequirementAtoms != null && $Object.hasOwnProperty.call(message, "maintenanceRequirementAtoms"))
                    writer.uint32(72).sint64(message.maintenanceRequirementAtoms);
                if (message.hold != null && $Object.hasOwnProperty.call(message, "hold"))
                    writer.uint32(80).bool(message.hold);
                if (message.incomplete != null && $Object.hasOwnProperty.call(message, "incomplete"))
                    writer.uint32(88).bool(message.incomplete);
                if (message.logTimeMicros != null && $Object.hasOwnProperty.call(message, "logTimeMicros"))
                    writer.uint32(96).int64(message.logTimeMicros);
                if (message.breachSha256 != null && $Object.hasOwnProperty.call(message, "breachSha256"))
                    writer.uint32(106).bytes(message.breachSha256);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Transition.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.Transition();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.point = $root.plimsoll.v1.Point.decode(reader, reader.size(), $undefined, _depth + 1, message.point);
                            message._point = "point";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.accountId = reader.stringVerify();
                            message._accountId = "accountId";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.ordinal = reader.uint64();
                            message._ordinal = "ordinal";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.fromZone = reader.int32();
                            message._fromZone = "fromZone";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.toZone = reader.int32();
                            message._toZone = "toZone";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.trigger = reader.int32();
                            message._trigger = "trigger";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.equityAtoms = reader.sint64();
                            message._equityAtoms = "equityAtoms";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            message.initialRequirementAtoms = reader.sint64();
                            message._initialRequirementAtoms = "initialRequirementAtoms";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            message.maintenanceRequirementAtoms = reader.sint64();
                            message._maintenanceRequirementAtoms = "maintenanceRequirementAtoms";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.hold = reader.bool();
                            message._hold = "hold";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            message.incomplete = reader.bool();
                            message._incomplete = "incomplete";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            message.logTimeMicros = reader.int64();
                            message._logTimeMicros = "logTimeMicros";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.breachSha256 = reader.bytes();
                            message._breachSha256 = "breachSha256";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Transition.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.Transition)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.Transition: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.Transition();
                if (object.point != null) {
                    if (!$util.isObject(object.point))
                        throw $TypeError(".plimsoll.v1.Transition.point: object expected");
                    message.point = $root.plimsoll.v1.Point.fromObject(object.point, _depth + 1);
                }
                if (object.accountId != null)
                    message.accountId = $String(object.accountId);
                if (object.ordinal != null)
                    if ($util.Long)
                        message.ordinal = $util.Long.fromValue(object.ordinal, true);
                    else if (typeof object.ordinal === "string")
                        message.ordinal = $parseInt(object.ordinal, 10);
                    else if (typeof object.ordinal === "number")
                        message.ordinal = object.ordinal;
                    else if (typeof object.ordinal === "object")
                        message.ordinal = new $util.LongBits(object.ordinal.low >>> 0, object.ordinal.high >>> 0).toNumber(true);
                switch (object.fromZone) {
                case "ZONE_UNSPECIFIED":
                case 0:
                    message.fromZone = 0;
                    break;
                case "ZONE_NORMAL":
                case 1:
                    message.fromZone = 1;
                    break;
                case "ZONE_WARNING":
                case 2:
                    message.fromZone = 2;
                    break;
                case "ZONE_MARGIN_CALL":
                case 3:
                    message.fromZone = 3;
                    break;
                case "ZONE_LIQUIDATION":
                case 4:
                    message.fromZone = 4;
                    break;
                case "ZONE_BANKRUPT":
                case 5:
                    message.fromZone = 5;
                    break;
                default:
                    if (typeof object.fromZone === "number" && (object.fromZone | 0) === object.fromZone)
                        message.fromZone = object.fromZone;
                }
                switch (object.toZone) {
                case "ZONE_UNSPECIFIED":
                case 0:
                    message.toZone = 0;
                    break;
                case "ZONE_NORMAL":
                case 1:
                    message.toZone = 1;
                    break;
                case "ZONE_WARNING":
                case 2:
                    message.toZone = 2;
                    break;
                case "ZONE_MARGIN_CALL":
                case 3:
                    message.toZone = 3;
                    break;
                case "ZONE_LIQUIDATION":
                case 4:
                    message.toZone = 4;
                    break;
                case "ZONE_BANKRUPT":
                case 5:
                    message.toZone = 5;
                    break;
                default:
                    if (typeof object.toZone === "number" && (object.toZone | 0) === object.toZone)
                        message.toZone = object.toZone;
                }
                switch (object.trigger) {
                case "TRIGGER_KIND_UNSPECIFIED":
                case 0:
                    message.trigger = 0;
                    break;
                case "TRIGGER_KIND_LEDGER":
                case 1:
                    message.trigger = 1;
                    break;
                case "TRIGGER_KIND_MARKET":
                case 2:
                    message.trigger = 2;
                    break;
                case "TRIGGER_KIND_REFERENCE":
                case 3:
                    message.trigger = 3;
                    break;
                case "TRIGGER_KIND_BOOKING":
                case 4:
                    message.trigger = 4;
                    break;
                default:
                    if (typeof object.trigger === "number" && (object.trigger | 0) === object.trigger)
                        message.trigger = object.trigger;
                }
                if (object.equityAtoms != null)
                    if ($util.Long)
                        message.equityAtoms = $util.Long.fromValue(object.equityAtoms, false);
                    else if (typeof object.equityAtoms === "string")
                        message.equityAtoms = $parseInt(object.equityAtoms, 10);
                    else if (typeof object.equityAtoms === "number")
                        message.equityAtoms = object.equityAtoms;
                    else if (typeof object.equityAtoms === "object")
                        message.equityAtoms = new $util.LongBits(object.equityAtoms.low >>> 0, object.equityAtoms.high >>> 0).toNumber();
                if (object.initialRequirementAtoms != null)
                    if ($util.Long)
                        message.initialRequirementAtoms = $util.Long.fromValue(object.initialRequirementAtoms, false);
                    else if (typeof object.initialRequirementAtoms === "string")
                        message.initialRequirementAtoms = $parseInt(object.initialRequirementAtoms, 10);
                    else if (typeof object.initialRequirementAtoms === "number")
                        message.initialRequirementAtoms = object.initialRequirementAtoms;
                    else if (typeof object.initialRequirementAtoms === "object")
                        message.initialRequirementAtoms = new $util.LongBits(object.initialRequirementAtoms.low >>> 0, object.initialRequirementAtoms.high >>> 0).toNumber();
                if (object.maintenanceRequirementAtoms != null)
                    if ($util.Long)
                        message.maintenanceRequirementAtoms = $util.Long.fromValue(object.maintenanceRequirementAtoms, false);
                    else if (typeof object.maintenanceRequirementAtoms === "string")
                        message.maintenanceRequirementAtoms = $parseInt(object.maintenanceRequirementAtoms, 10);
                    else if (typeof object.maintenanceRequirementAtoms === "number")
                        message.maintenanceRequirementAtoms = object.maintenanceRequirementAtoms;
                    else if (typeof object.maintenanceRequirementAtoms === "object")
                        message.maintenanceRequirementAtoms = new $util.LongBits(object.maintenanceRequirementAtoms.low >>> 0, object.maintenanceRequirementAtoms.high >>> 0).toNumber();
                if (object.hold != null)
                    message.hold = $Boolean(object.hold);
                if (object.incomplete != null)
                    message.incomplete = $Boolean(object.incomplete);
                if (object.logTimeMicros != null)
                    if ($util.Long)
                        message.logTimeMicros = $util.Long.fromValue(object.logTimeMicros, false);
                    else if (typeof object.logTimeMicros === "string")
                        message.logTimeMicros = $parseInt(object.logTimeMicros, 10);
                    else if (typeof object.logTimeMicros === "number")
                        message.logTimeMicros = object.logTimeMicros;
                    else if (typeof object.logTimeMicros === "object")
                        message.logTimeMicros = new $util.LongBits(object.logTimeMicros.low >>> 0, object.logTimeMicros.high >>> 0).toNumber();
                if (object.breachSha256 != null)
                    if (typeof object.breachSha256 === "string")
                        $util.base64.decode(object.breachSha256, message.breachSha256 = $util.newBuffer($util.base64.length(object.breachSha256)), 0);
                    else if (object.breachSha256.length >= 0)
                        message.breachSha256 = object.breachSha256;
                return message;
            };

            Transition.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.point != null && $Object.hasOwnProperty.call(message, "point"))
                    object.point = $root.plimsoll.v1.Point.toObject(message.point, options, _depth + 1);
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    object.accountId = message.accountId;
                if (message.ordinal != null && $Object.hasOwnProperty.call(message, "ordinal"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.ordinal = typeof message.ordinal === "number" ? $BigInt(message.ordinal) : $util.Long.fromBits(message.ordinal.low >>> 0, message.ordinal.high >>> 0, true).toBigInt();
                    else if (typeof message.ordinal === "number")
                        object.ordinal = options.longs === $String ? $String(message.ordinal) : message.ordinal;
                    else
                        object.ordinal = options.longs === $String ? $util.Long.prototype.toString.call(message.ordinal) : options.longs === $Number ? new $util.LongBits(message.ordinal.low >>> 0, message.ordinal.high >>> 0).toNumber(true) : message.ordinal;
                if (message.fromZone != null && $Object.hasOwnProperty.call(message, "fromZone"))
                    object.fromZone = options.enums === $String ? $root.plimsoll.v1.Zone[message.fromZone] === $undefined ? message.fromZone : $root.plimsoll.v1.Zone[message.fromZone] : message.fromZone;
                if (message.toZone != null && $Object.hasOwnProperty.call(message, "toZone"))
                    object.toZone = options.enums === $String ? $root.plimsoll.v1.Zone[message.toZone] === $undefined ? message.toZone : $root.plimsoll.v1.Zone[message.toZone] : message.toZone;
                if (message.trigger != null && $Object.hasOwnProperty.call(message, "trigger"))
                    object.trigger = options.enums === $String ? $root.plimsoll.v1.TriggerKind[message.trigger] === $undefined ? message.trigger : $root.plimsoll.v1.TriggerKind[message.trigger] : message.trigger;
                if (message.equityAtoms != null && $Object.hasOwnProperty.call(message, "equityAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.equityAtoms = typeof message.equityAtoms === "number" ? $BigInt(message.equityAtoms) : $util.Long.fromBits(message.equityAtoms.low >>> 0, message.equityAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.equityAtoms === "number")
                        object.equityAtoms = options.longs === $String ? $String(message.equityAtoms) : message.equityAtoms;
                    else
                        object.equityAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.equityAtoms) : options.longs === $Number ? new $util.LongBits(message.equityAtoms.low >>> 0, message.equityAtoms.high >>> 0).toNumber() : message.equityAtoms;
                if (message.initialRequirementAtoms != null && $Object.hasOwnProperty.call(message, "initialRequirementAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.initialRequirementAtoms = typeof message.initialRequirementAtoms === "number" ? $BigInt(message.initialRequirementAtoms) : $util.Long.fromBits(message.initialRequirementAtoms.low >>> 0, message.initialRequirementAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.initialRequirementAtoms === "number")
                        object.initialRequirementAtoms = options.longs === $String ? $String(message.initialRequirementAtoms) : message.initialRequirementAtoms;
                    else
                        object.initialRequirementAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.initialRequirementAtoms) : options.longs === $Number ? new $util.LongBits(message.initialRequirementAtoms.low >>> 0, message.initialRequirementAtoms.high >>> 0).toNumber() : message.initialRequirementAtoms;
                if (message.maintenanceRequirementAtoms != null && $Object.hasOwnProperty.call(message, "maintenanceRequirementAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.maintenanceRequirementAtoms = typeof message.maintenanceRequirementAtoms === "number" ? $BigInt(message.maintenanceRequirementAtoms) : $util.Long.fromBits(message.maintenanceRequirementAtoms.low >>> 0, message.maintenanceRequirementAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.maintenanceRequirementAtoms === "number")
                        object.maintenanceRequirementAtoms = options.longs === $String ? $String(message.maintenanceRequirementAtoms) : message.maintenanceRequirementAtoms;
                    else
                        object.maintenanceRequirementAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.maintenanceRequirementAtoms) : options.longs === $Number ? new $util.LongBits(message.maintenanceRequirementAtoms.low >>> 0, message.maintenanceRequirementAtoms.high >>> 0).toNumber() : message.maintenanceRequirementAtoms;
                if (message.hold != null && $Object.hasOwnProperty.call(message, "hold"))
                    object.hold = message.hold;
                if (message.incomplete != null && $Object.hasOwnProperty.call(message, "incomplete"))
                    object.incomplete = message.incomplete;
                if (message.logTimeMicros != null && $Object.hasOwnProperty.call(message, "logTimeMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.logTimeMicros = typeof message.logTimeMicros === "number" ? $BigInt(message.logTimeMicros) : $util.Long.fromBits(message.logTimeMicros.low >>> 0, message.logTimeMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.logTimeMicros === "number")
                        object.logTimeMicros = options.longs === $String ? $String(message.logTimeMicros) : message.logTimeMicros;
                    else
                        object.logTimeMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.logTimeMicros) : options.longs === $Number ? new $util.LongBits(message.logTimeMicros.low >>> 0, message.logTimeMicros.high >>> 0).toNumber() : message.logTimeMicros;
                if (message.breachSha256 != null && $Object.hasOwnProperty.call(message, "breachSha256"))
                    object.breachSha256 = options.bytes === $String ? $util.base64.encode(message.breachSha256, 0, message.breachSha256.length) : options.bytes === $Array ? $Array.prototype.slice.call(message.breachSha256) : message.breachSha256;
                return object;
            };

            Transition.prototype.toJSON = function() {
                return Transition.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Transition;
        })();

        v1.VerdictBatch = (function() {

            var VerdictBatch = function (properties) {
                this.transitions = [];
                this.folded = [];
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            VerdictBatch.prototype.shard = null;
            VerdictBatch.prototype.transitions = $util.emptyArray;
            VerdictBatch.prototype.folded = $util.emptyArray;
            VerdictBatch.prototype.more = null;
            VerdictBatch.prototype.frame = null;
            VerdictBatch.prototype.frameClosed = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(VerdictBatch.prototype, "_shard", {
                get: $util.oneOfGetter($oneOfFields = ["shard"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(VerdictBatch.prototype, "_more", {
                get: $util.oneOfGetter($oneOfFields = ["more"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(VerdictBatch.prototype, "_frame", {
                get: $util.oneOfGetter($oneOfFields = ["frame"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(VerdictBatch.prototype, "_frameClosed", {
                get: $util.oneOfGetter($oneOfFields = ["frameClosed"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            VerdictBatch.create = function(properties) {
                return new VerdictBatch(properties);
            };

            VerdictBatch.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.shard != null && $Object.hasOwnProperty.call(message, "shard"))
                    writer.uint32(8).uint32(message.shard);
                if (message.transitions != null && message.transitions.length)
                    for (var i = 0; i < message.transitions.length; ++i)
                        $root.plimsoll.v1.Transition.encode(message.transitions[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.folded != null && message.folded.length)
                    for (var i = 0; i < message.folded.length; ++i)
                        $root.plimsoll.v1.FoldedRevision.encode(message.folded[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.more != null && $Object.hasOwnProperty.call(message, "more"))
                    writer.uint32(32).bool(message.more);
                if (message.frame != null && $Object.hasOwnProperty.call(message, "frame"))
                    writer.uint32(40).uint64(message.frame);
                if (message.frameClosed != null && $Object.hasOwnProperty.call(message, "frameClosed"))
                    writer.uint32(48).bool(message.frameClosed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            VerdictBatch.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.VerdictBatch();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.shard = reader.uint32();
                            message._shard = "shard";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.transitions && message.transitions.length))
                                message.transitions = [];
                            message.transitions.push($root.plimsoll.v1.Transition.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.folded && message.folded.length))
                                message.folded = [];
                            message.folded.push($root.plimsoll.v1.FoldedRevision.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.more = reader.bool();
                            message._more = "more";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.frame = reader.uint64();
                            message._frame = "frame";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.frameClosed = reader.bool();
                            message._frameClosed = "frameClosed";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            VerdictBatch.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.VerdictBatch)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.VerdictBatch: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.VerdictBatch();
                if (object.shard != null)
                    message.shard = object.shard >>> 0;
                if (object.transitions) {
                    if (!$Array.isArray(object.transitions))
                        throw $TypeError(".plimsoll.v1.VerdictBatch.transitions: array expected");
                    message.transitions = $Array(object.transitions.length);
                    for (var i = 0; i < object.transitions.length; ++i) {
                        if (!$util.isObject(object.transitions[i]))
                            throw $TypeError(".plimsoll.v1.VerdictBatch.transitions: object expected");
                        message.transitions[i] = $root.plimsoll.v1.Transition.fromObject(object.transitions[i], _depth + 1);
                    }
                }
                if (object.folded) {
                    if (!$Array.isArray(object.folded))
                        throw $TypeError(".plimsoll.v1.VerdictBatch.folded: array expected");
                    message.folded = $Array(object.folded.length);
                    for (var i = 0; i < object.folded.length; ++i) {
                        if (!$util.isObject(object.folded[i]))
                            throw $TypeError(".plimsoll.v1.VerdictBatch.folded: object expected");
                        message.folded[i] = $root.plimsoll.v1.FoldedRevision.fromObject(object.folded[i], _depth + 1);
                    }
                }
                if (object.more != null)
                    message.more = $Boolean(object.more);
                if (object.frame != null)
                    if ($util.Long)
                        message.frame = $util.Long.fromValue(object.frame, true);
                    else if (typeof object.frame === "string")
                        message.frame = $parseInt(object.frame, 10);
                    else if (typeof object.frame === "number")
                        message.frame = object.frame;
                    else if (typeof object.frame === "object")
                        message.frame = new $util.LongBits(object.frame.low >>> 0, object.frame.high >>> 0).toNumber(true);
                if (object.frameClosed != null)
                    message.frameClosed = $Boolean(object.frameClosed);
                return message;
            };

            VerdictBatch.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (options.arrays || options.defaults) {
                    object.transitions = [];
                    object.folded = [];
                }
                if (message.shard != null && $Object.hasOwnProperty.call(message, "shard"))
                    object.shard = message.shard;
                if (message.transitions && message.transitions.length) {
                    object.transitions = $Array(message.transitions.length);
                    for (var j = 0; j < message.transitions.length; ++j)
                        object.transitions[j] = $root.plimsoll.v1.Transition.toObject(message.transitions[j], options, _depth + 1);
                }
                if (message.folded && message.folded.length) {
                    object.folded = $Array(message.folded.length);
                    for (var j = 0; j < message.folded.length; ++j)
                        object.folded[j] = $root.plimsoll.v1.FoldedRevision.toObject(message.folded[j], options, _depth + 1);
                }
                if (message.more != null && $Object.hasOwnProperty.call(message, "more"))
                    object.more = message.more;
                if (message.frame != null && $Object.hasOwnProperty.call(message, "frame"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.frame = typeof message.frame === "number" ? $BigInt(message.frame) : $util.Long.fromBits(message.frame.low >>> 0, message.frame.high >>> 0, true).toBigInt();
                    else if (typeof message.frame === "number")
                        object.frame = options.longs === $String ? $String(message.frame) : message.frame;
                    else
                        object.frame = options.longs === $String ? $util.Long.prototype.toString.call(message.frame) : options.longs === $Number ? new $util.LongBits(message.frame.low >>> 0, message.frame.high >>> 0).toNumber(true) : message.frame;
                if (message.frameClosed != null && $Object.hasOwnProperty.call(message, "frameClosed"))
                    object.frameClosed = message.frameClosed;
                return object;
            };

            VerdictBatch.prototype.toJSON = function() {
                return VerdictBatch.toObject(this, $protobuf.util.toJSONOptions);
            };

            return VerdictBatch;
        })();

        v1.LiquidationBatch = (function() {

            var LiquidationBatch = function (properties) {
                this.entries = [];
                this.folded = [];
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            LiquidationBatch.prototype.entries = $util.emptyArray;
            LiquidationBatch.prototype.folded = $util.emptyArray;
            LiquidationBatch.prototype.logTimeMicros = null;
            LiquidationBatch.prototype.more = null;
            LiquidationBatch.prototype.frame = null;
            LiquidationBatch.prototype.frameClosed = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationBatch.prototype, "_logTimeMicros", {
                get: $util.oneOfGetter($oneOfFields = ["logTimeMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationBatch.prototype, "_more", {
                get: $util.oneOfGetter($oneOfFields = ["more"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationBatch.prototype, "_frame", {
                get: $util.oneOfGetter($oneOfFields = ["frame"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationBatch.prototype, "_frameClosed", {
                get: $util.oneOfGetter($oneOfFields = ["frameClosed"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            LiquidationBatch.create = function(properties) {
                return new LiquidationBatch(properties);
            };

            LiquidationBatch.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.entries != null && message.entries.length)
                    for (var i = 0; i < message.entries.length; ++i)
                        $root.plimsoll.v1.LiquidationEntry.encode(message.entries[i], writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.folded != null && message.folded.length)
                    for (var i = 0; i < message.folded.length; ++i)
                        $root.plimsoll.v1.FoldedRevision.encode(message.folded[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.logTimeMicros != null && $Object.hasOwnProperty.call(message, "logTimeMicros"))
                    writer.uint32(24).int64(message.logTimeMicros);
                if (message.more != null && $Object.hasOwnProperty.call(message, "more"))
                    writer.uint32(32).bool(message.more);
                if (message.frame != null && $Object.hasOwnProperty.call(message, "frame"))
                    writer.uint32(40).uint64(message.frame);
                if (message.frameClosed != null && $Object.hasOwnProperty.call(message, "frameClosed"))
                    writer.uint32(48).bool(message.frameClosed);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            LiquidationBatch.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.LiquidationBatch();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            if (!(message.entries && message.entries.length))
                                message.entries = [];
                            message.entries.push($root.plimsoll.v1.LiquidationEntry.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.folded && message.folded.length))
                                message.folded = [];
                            message.folded.push($root.plimsoll.v1.FoldedRevision.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.logTimeMicros = reader.int64();
                            message._logTimeMicros = "logTimeMicros";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.more = reader.bool();
                            message._more = "more";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.frame = reader.uint64();
                            message._frame = "frame";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.frameClosed = reader.bool();
                            message._frameClosed = "frameClosed";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            LiquidationBatch.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.LiquidationBatch)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.LiquidationBatch: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.LiquidationBatch();
                if (object.entries) {
                    if (!$Array.isArray(object.entries))
                        throw $TypeError(".plimsoll.v1.LiquidationBatch.entries: array expected");
                    message.entries = $Array(object.entries.length);
                    for (var i = 0; i < object.entries.length; ++i) {
                        if (!$util.isObject(object.entries[i]))
                            throw $TypeError(".plimsoll.v1.LiquidationBatch.entries: object expected");
                        message.entries[i] = $root.plimsoll.v1.LiquidationEntry.fromObject(object.entries[i], _depth + 1);
                    }
                }
                if (object.folded) {
                    if (!$Array.isArray(object.folded))
                        throw $TypeError(".plimsoll.v1.LiquidationBatch.folded: array expected");
                    message.folded = $Array(object.folded.length);
                    for (var i = 0; i < object.folded.length; ++i) {
                        if (!$util.isObject(object.folded[i]))
                            throw $TypeError(".plimsoll.v1.LiquidationBatch.folded: object expected");
                        message.folded[i] = $root.plimsoll.v1.FoldedRevision.fromObject(object.folded[i], _depth + 1);
                    }
                }
                if (object.logTimeMicros != null)
                    if ($util.Long)
                        message.logTimeMicros = $util.Long.fromValue(object.logTimeMicros, false);
                    else if (typeof object.logTimeMicros === "string")
                        message.logTimeMicros = $parseInt(object.logTimeMicros, 10);
                    else if (typeof object.logTimeMicros === "number")
                        message.logTimeMicros = object.logTimeMicros;
                    else if (typeof object.logTimeMicros === "object")
                        message.logTimeMicros = new $util.LongBits(object.logTimeMicros.low >>> 0, object.logTimeMicros.high >>> 0).toNumber();
                if (object.more != null)
                    message.more = $Boolean(object.more);
                if (object.frame != null)
                    if ($util.Long)
                        message.frame = $util.Long.fromValue(object.frame, true);
                    else if (typeof object.frame === "string")
                        message.frame = $parseInt(object.frame, 10);
                    else if (typeof object.frame === "number")
                        message.frame = object.frame;
                    else if (typeof object.frame === "object")
                        message.frame = new $util.LongBits(object.frame.low >>> 0, object.frame.high >>> 0).toNumber(true);
                if (object.frameClosed != null)
                    message.frameClosed = $Boolean(object.frameClosed);
                return message;
            };

            LiquidationBatch.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (options.arrays || options.defaults) {
                    object.entries = [];
                    object.folded = [];
                }
                if (message.entries && message.entries.length) {
                    object.entries = $Array(message.entries.length);
                    for (var j = 0; j < message.entries.length; ++j)
                        object.entries[j] = $root.plimsoll.v1.LiquidationEntry.toObject(message.entries[j], options, _depth + 1);
                }
                if (message.folded && message.folded.length) {
                    object.folded = $Array(message.folded.length);
                    for (var j = 0; j < message.folded.length; ++j)
                        object.folded[j] = $root.plimsoll.v1.FoldedRevision.toObject(message.folded[j], options, _depth + 1);
                }
                if (message.logTimeMicros != null && $Object.hasOwnProperty.call(message, "logTimeMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.logTimeMicros = typeof message.logTimeMicros === "number" ? $BigInt(message.logTimeMicros) : $util.Long.fromBits(message.logTimeMicros.low >>> 0, message.logTimeMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.logTimeMicros === "number")
                        object.logTimeMicros = options.longs === $String ? $String(message.logTimeMicros) : message.logTimeMicros;
                    else
                        object.logTimeMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.logTimeMicros) : options.longs === $Number ? new $util.LongBits(message.logTimeMicros.low >>> 0, message.logTimeMicros.high >>> 0).toNumber() : message.logTimeMicros;
                if (message.more != null && $Object.hasOwnProperty.call(message, "more"))
                    object.more = message.more;
                if (message.frame != null && $Object.hasOwnProperty.call(message, "frame"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.frame = typeof message.frame === "number" ? $BigInt(message.frame) : $util.Long.fromBits(message.frame.low >>> 0, message.frame.high >>> 0, true).toBigInt();
                    else if (typeof message.frame === "number")
                        object.frame = options.longs === $String ? $String(message.frame) : message.frame;
                    else
                        object.frame = options.longs === $String ? $util.Long.prototype.toString.call(message.frame) : options.longs === $Number ? new $util.LongBits(message.frame.low >>> 0, message.frame.high >>> 0).toNumber(true) : message.frame;
                if (message.frameClosed != null && $Object.hasOwnProperty.call(message, "frameClosed"))
                    object.frameClosed = message.frameClosed;
                return object;
            };

            LiquidationBatch.prototype.toJSON = function() {
                return LiquidationBatch.toObject(this, $protobuf.util.toJSONOptions);
            };

            return LiquidationBatch;
        })();

        v1.LiquidationEntry = (function() {

            var LiquidationEntry = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            LiquidationEntry.prototype.opened = null;
            LiquidationEntry.prototype.placed = null;
            LiquidationEntry.prototype.expired = null;
            LiquidationEntry.prototype.closed = null;
            LiquidationEntry.prototype.booking = null;

            var $oneOfFields;

            $Object.defineProperty(LiquidationEntry.prototype, "entry", {
                get: $util.oneOfGetter($oneOfFields = ["opened", "placed", "expired", "closed", "booking"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            LiquidationEntry.create = function(properties) {
                return new LiquidationEntry(properties);
            };

            LiquidationEntry.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.opened != null && $Object.hasOwnProperty.call(message, "opened"))
                    $root.plimsoll.v1.LiquidationOpened.encode(message.opened, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.placed != null && $Object.hasOwnProperty.call(message, "placed"))
                    $root.plimsoll.v1.OrderPlaced.encode(message.placed, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.expired != null && $Object.hasOwnProperty.call(message, "expired"))
                    $root.plimsoll.v1.OrderExpired.encode(message.expired, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.closed != null && $Object.hasOwnProperty.call(message, "closed"))
                    $root.plimsoll.v1.LiquidationClosed.encode(message.closed, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.booking != null && $Object.hasOwnProperty.call(message, "booking"))
                    $root.plimsoll.v1.Booking.encode(message.booking, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            LiquidationEntry.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.LiquidationEntry();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.opened = $root.plimsoll.v1.LiquidationOpened.decode(reader, reader.size(), $undefined, _depth + 1, message.opened);
                            message.entry = "opened";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.placed = $root.plimsoll.v1.OrderPlaced.decode(reader, reader.size(), $undefined, _depth + 1, message.placed);
                            message.entry = "placed";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.expired = $root.plimsoll.v1.OrderExpired.decode(reader, reader.size(), $undefined, _depth + 1, message.expired);
                            message.entry = "expired";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.closed = $root.plimsoll.v1.LiquidationClosed.decode(reader, reader.size(), $undefined, _depth + 1, message.closed);
                            message.entry = "closed";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.booking = $root.plimsoll.v1.Booking.decode(reader, reader.size(), $undefined, _depth + 1, message.booking);
                            message.entry = "booking";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            LiquidationEntry.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.LiquidationEntry)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.LiquidationEntry: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.LiquidationEntry();
                if (object.opened != null) {
                    if (!$util.isObject(object.opened))
                        throw $TypeError(".plimsoll.v1.LiquidationEntry.opened: object expected");
                    message.opened = $root.plimsoll.v1.LiquidationOpened.fromObject(object.opened, _depth + 1);
                }
                if (object.placed != null) {
                    if (!$util.isObject(object.placed))
                        throw $TypeError(".plimsoll.v1.LiquidationEntry.placed: object expected");
                    message.placed = $root.plimsoll.v1.OrderPlaced.fromObject(object.placed, _depth + 1);
                }
                if (object.expired != null) {
                    if (!$util.isObject(object.expired))
                        throw $TypeError(".plimsoll.v1.LiquidationEntry.expired: object expected");
                    message.expired = $root.plimsoll.v1.OrderExpired.fromObject(object.expired, _depth + 1);
                }
                if (object.closed != null) {
                    if (!$util.isObject(object.closed))
                        throw $TypeError(".plimsoll.v1.LiquidationEntry.closed: object expected");
                    message.closed = $root.plimsoll.v1.LiquidationClosed.fromObject(object.closed, _depth + 1);
                }
                if (object.booking != null) {
                    if (!$util.isObject(object.booking))
                        throw $TypeError(".plimsoll.v1.LiquidationEntry.booking: object expected");
                    message.booking = $root.plimsoll.v1.Booking.fromObject(object.booking, _depth + 1);
                }
                return message;
            };

            LiquidationEntry.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.opened != null && $Object.hasOwnProperty.call(message, "opened")) {
                    object.opened = $root.plimsoll.v1.LiquidationOpened.toObject(message.opened, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "opened";
                }
                if (message.placed != null && $Object.hasOwnProperty.call(message, "placed")) {
                    object.placed = $root.plimsoll.v1.OrderPlaced.toObject(message.placed, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "placed";
                }
                if (message.expired != null && $Object.hasOwnProperty.call(message, "expired")) {
                    object.expired = $root.plimsoll.v1.OrderExpired.toObject(message.expired, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "expired";
                }
                if (message.closed != null && $Object.hasOwnProperty.call(message, "closed")) {
                    object.closed = $root.plimsoll.v1.LiquidationClosed.toObject(message.closed, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "closed";
                }
                if (message.booking != null && $Object.hasOwnProperty.call(message, "booking")) {
                    object.booking = $root.plimsoll.v1.Booking.toObject(message.booking, options, _depth + 1);
                    if (options.oneofs)
                        object.entry = "booking";
                }
                return object;
            };

            LiquidationEntry.prototype.toJSON = function() {
                return LiquidationEntry.toObject(this, $protobuf.util.toJSONOptions);
            };

            return LiquidationEntry;
        })();

        v1.LiquidationOpened = (function() {

            var LiquidationOpened = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            LiquidationOpened.prototype.liquidationId = null;
            LiquidationOpened.prototype.accountId = null;
            LiquidationOpened.prototype.equityAtoms = null;
            LiquidationOpened.prototype.maintenanceRequirementAtoms = null;
            LiquidationOpened.prototype.reason = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationOpened.prototype, "_liquidationId", {
                get: $util.oneOfGetter($oneOfFields = ["liquidationId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationOpened.prototype, "_accountId", {
                get: $util.oneOfGetter($oneOfFields = ["accountId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationOpened.prototype, "_equityAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["equityAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationOpened.prototype, "_maintenanceRequirementAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["maintenanceRequirementAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationOpened.prototype, "_reason", {
                get: $util.oneOfGetter($oneOfFields = ["reason"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            LiquidationOpened.create = function(properties) {
                return new LiquidationOpened(properties);
            };

            LiquidationOpened.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.liquidationId != null && $Object.hasOwnProperty.call(message, "liquidationId"))
                    writer.uint32(10).string(message.liquidationId);
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    writer.uint32(18).string(message.accountId);
                if (message.equityAtoms != null && $Object.hasOwnProperty.call(message, "equityAtoms"))
                    writer.uint32(24).sint64(message.equityAtoms);
                if (message.maintenanceRequirementAtoms != null && $Object.hasOwnProperty.call(message, "maintenanceRequirementAtoms"))
                    writer.uint32(32).sint64(message.maintenanceRequirementAtoms);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    writer.uint32(42).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            LiquidationOpened.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.LiquidationOpened();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.liquidationId = reader.stringVerify();
                            message._liquidationId = "liquidationId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.accountId = reader.stringVerify();
                            message._accountId = "accountId";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.equityAtoms = reader.sint64();
                            message._equityAtoms = "equityAtoms";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.maintenanceRequirementAtoms = reader.sint64();
                            message._maintenanceRequirementAtoms = "maintenanceRequirementAtoms";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.reason = reader.stringVerify();
                            message._reason = "reason";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            LiquidationOpened.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.LiquidationOpened)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.LiquidationOpened: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.LiquidationOpened();
                if (object.liquidationId != null)
                    message.liquidationId = $String(object.liquidationId);
                if (object.accountId != null)
                    message.accountId = $String(object.accountId);
                if (object.equityAtoms != null)
                    if ($util.Long)
                        message.equityAtoms = $util.Long.fromValue(object.equityAtoms, false);
                    else if (typeof object.equityAtoms === "string")
                        message.equityAtoms = $parseInt(object.equityAtoms, 10);
                    else if (typeof object.equityAtoms === "number")
                        message.equityAtoms = object.equityAtoms;
                    else if (typeof object.equityAtoms === "object")
                        message.equityAtoms = new $util.LongBits(object.equityAtoms.low >>> 0, object.equityAtoms.high >>> 0).toNumber();
                if (object.maintenanceRequirementAtoms != null)
                    if ($util.Long)
                        message.maintenanceRequirementAtoms = $util.Long.fromValue(object.maintenanceRequirementAtoms, false);
                    else if (typeof object.maintenanceRequirementAtoms === "string")
                        message.maintenanceRequirementAtoms = $parseInt(object.maintenanceRequirementAtoms, 10);
                    else if (typeof object.maintenanceRequirementAtoms === "number")
                        message.maintenanceRequirementAtoms = object.maintenanceRequirementAtoms;
                    else if (typeof object.maintenanceRequirementAtoms === "object")
                        message.maintenanceRequirementAtoms = new $util.LongBits(object.maintenanceRequirementAtoms.low >>> 0, object.maintenanceRequirementAtoms.high >>> 0).toNumber();
                if (object.reason != null)
                    message.reason = $String(object.reason);
                return message;
            };

            LiquidationOpened.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.liquidationId != null && $Object.hasOwnProperty.call(message, "liquidationId"))
                    object.liquidationId = message.liquidationId;
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    object.accountId = message.accountId;
                if (message.equityAtoms != null && $Object.hasOwnProperty.call(message, "equityAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.equityAtoms = typeof message.equityAtoms === "number" ? $BigInt(message.equityAtoms) : $util.Long.fromBits(message.equityAtoms.low >>> 0, message.equityAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.equityAtoms === "number")
                        object.equityAtoms = options.longs === $String ? $String(message.equityAtoms) : message.equityAtoms;
                    else
                        object.equityAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.equityAtoms) : options.longs === $Number ? new $util.LongBits(message.equityAtoms.low >>> 0, message.equityAtoms.high >>> 0).toNumber() : message.equityAtoms;
                if (message.maintenanceRequirementAtoms != null && $Object.hasOwnProperty.call(message, "maintenanceRequirementAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.maintenanceRequirementAtoms = typeof message.maintenanceRequirementAtoms === "number" ? $BigInt(message.maintenanceRequirementAtoms) : $util.Long.fromBits(message.maintenanceRequirementAtoms.low >>> 0, message.maintenanceRequirementAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.maintenanceRequirementAtoms === "number")
                        object.maintenanceRequirementAtoms = options.longs === $String ? $String(message.maintenanceRequirementAtoms) : message.maintenanceRequirementAtoms;
                    else
                        object.maintenanceRequirementAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.maintenanceRequirementAtoms) : options.longs === $Number ? new $util.LongBits(message.maintenanceRequirementAtoms.low >>> 0, message.maintenanceRequirementAtoms.high >>> 0).toNumber() : message.maintenanceRequirementAtoms;
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                return object;
            };

            LiquidationOpened.prototype.toJSON = function() {
                return LiquidationOpened.toObject(this, $protobuf.util.toJSONOptions);
            };

            return LiquidationOpened;
        })();

        v1.OrderPlaced = (function() {

            var OrderPlaced = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            OrderPlaced.prototype.orderId = null;
            OrderPlaced.prototype.liquidationId = null;
            OrderPlaced.prototype.accountId = null;
            OrderPlaced.prototype.kind = null;
            OrderPlaced.prototype.instrumentId = null;
            OrderPlaced.prototype.side = null;
            OrderPlaced.prototype.sizeLots = null;
            OrderPlaced.prototype.markTicks = null;
            OrderPlaced.prototype.targetOrderId = null;
            OrderPlaced.prototype.deadlineMicros = null;
            OrderPlaced.prototype.step = null;
            OrderPlaced.prototype.reason = null;
            OrderPlaced.prototype.equityAtoms = null;
            OrderPlaced.prototype.maintenanceRequirementAtoms = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderPlaced.prototype, "_orderId", {
                get: $util.oneOfGetter($oneOfFields = ["orderId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderPlaced.prototype, "_liquidationId", {
                get: $util.oneOfGetter($oneOfFields = ["liquidationId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderPlaced.prototype, "_accountId", {
                get: $util.oneOfGetter($oneOfFields = ["accountId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderPlaced.prototype, "_kind", {
                get: $util.oneOfGetter($oneOfFields = ["kind"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderPlaced.prototype, "_instrumentId", {
                get: $util.oneOfGetter($oneOfFields = ["instrumentId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderPlaced.prototype, "_side", {
                get: $util.oneOfGetter($oneOfFields = ["side"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderPlaced.prototype, "_sizeLots", {
                get: $util.oneOfGetter($oneOfFields = ["sizeLots"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderPlaced.prototype, "_markTicks", {
                get: $util.oneOfGetter($oneOfFields = ["markTicks"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderPlaced.prototype, "_targetOrderId", {
                get: $util.oneOfGetter($oneOfFields = ["targetOrderId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderPlaced.prototype, "_deadlineMicros", {
                get: $util.oneOfGetter($oneOfFields = ["deadlineMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderPlaced.prototype, "_step", {
                get: $util.oneOfGetter($oneOfFields = ["step"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderPlaced.prototype, "_reason", {
                get: $util.oneOfGetter($oneOfFields = ["reason"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderPlaced.prototype, "_equityAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["equityAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderPlaced.prototype, "_maintenanceRequirementAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["maintenanceRequirementAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            OrderPlaced.create = function(properties) {
                return new OrderPlaced(properties);
            };

            OrderPlaced.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.orderId != null && $Object.hasOwnProperty.call(message, "orderId"))
                    writer.uint32(10).string(message.orderId);
                if (message.liquidationId != null && $Object.hasOwnProperty.call(message, "liquidationId"))
                    writer.uint32(18).string(message.liquidationId);
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    writer.uint32(26).string(message.accountId);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    writer.uint32(32).int32(message.kind);
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    writer.uint32(42).string(message.instrumentId);
                if (message.side != null && $Object.hasOwnProperty.call(message, "side"))
                    writer.uint32(48).int32(message.side);
                if (message.sizeLots != null && $Object.hasOwnProperty.call(message, "sizeLots"))
                    writer.uint32(56).sint64(message.sizeLots);
                if (message.markTicks != null && $Object.hasOwnProperty.call(message, "markTicks"))
                    writer.uint32(64).sint64(message.markTicks);
                if (message.targetOrderId != null && $Object.hasOwnProperty.call(message, "targetOrderId"))
                    writer.uint32(74).string(message.targetOrderId);
                if (message.deadlineMicros != null && $Object.hasOwnProperty.call(message, "deadlineMicros"))
                    writer.uint32(80).int64(message.deadlineMicros);
                if (message.step != null && $Object.hasOwnProperty.call(message, "step"))
                    writer.uint32(88).uint64(message.step);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    writer.uint32(98).string(message.reason);
                if (message.equityAtoms != null && $Object.hasOwnProperty.call(message, "equityAtoms"))
                    writer.uint32(104).sint64(message.equityAtoms);
                if (message.maintenanceRequirementAtoms != null && $Object.hasOwnProperty.call(message, "maintenanceRequirementAtoms"))
                    writer.uint32(112).sint64(message.maintenanceRequirementAtoms);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            OrderPlaced.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.OrderPlaced();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.orderId = reader.stringVerify();
                            message._orderId = "orderId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.liquidationId = reader.stringVerify();
                            message._liquidationId = "liquidationId";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.accountId = reader.stringVerify();
                            message._accountId = "accountId";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.kind = reader.int32();
                            message._kind = "kind";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.instrumentId = reader.stringVerify();
                            message._instrumentId = "instrumentId";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.side = reader.int32();
                            message._side = "side";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.sizeLots = reader.sint64();
                            message._sizeLots = "sizeLots";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            message.markTicks = reader.sint64();
                            message._markTicks = "markTicks";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.targetOrderId = reader.stringVerify();
                            message._targetOrderId = "targetOrderId";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.deadlineMicros = reader.int64();
                            message._deadlineMicros = "deadlineMicros";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            message.step = reader.uint64();
                            message._step = "step";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.reason = reader.stringVerify();
                            message._reason = "reason";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            message.equityAtoms = reader.sint64();
                            message._equityAtoms = "equityAtoms";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 0)
                                break;
                            message.maintenanceRequirementAtoms = reader.sint64();
                            message._maintenanceRequirementAtoms = "maintenanceRequirementAtoms";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            OrderPlaced.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.OrderPlaced)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.OrderPlaced: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.OrderPlaced();
                if (object.orderId != null)
                    message.orderId = $String(object.orderId);
                if (object.liquidationId != null)
                    message.liquidationId = $String(object.liquidationId);
                if (object.accountId != null)
                    message.accountId = $String(object.accountId);
                switch (object.kind) {
                case "LIQUIDATION_ORDER_KIND_UNSPECIFIED":
                case 0:
                    message.kind = 0;
                    break;
                case "LIQUIDATION_ORDER_KIND_REDUCE":
                case 1:
                    message.kind = 1;
                    break;
                case "LIQUIDATION_ORDER_KIND_CANCEL":
                case 2:
                    message.kind = 2;
                    break;
                default:
                    if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                        message.kind = object.kind;
                }
                if (object.instrumentId != null)
                    message.instrumentId = $String(object.instrumentId);
                switch (object.side) {
                case "SIDE_UNSPECIFIED":
                case 0:
                    message.side = 0;
                    break;
                case "SIDE_BUY":
                case 1:
                    message.side = 1;
                    break;
                case "SIDE_SELL":
                case 2:
                    message.side = 2;
                    break;
                default:
                    if (typeof object.side === "number" && (object.side | 0) === object.side)
                        message.side = object.side;
                }
                if (object.sizeLots != null)
                    if ($util.Long)
                        message.sizeLots = $util.Long.fromValue(object.sizeLots, false);
                    else if (typeof object.sizeLots === "string")
                        message.sizeLots = $parseInt(object.sizeLots, 10);
                    else if (typeof object.sizeLots === "number")
                        message.sizeLots = object.sizeLots;
                    else if (typeof object.sizeLots === "object")
                        message.sizeLots = new $util.LongBits(object.sizeLots.low >>> 0, object.sizeLots.high >>> 0).toNumber();
                if (object.markTicks != null)
                    if ($util.Long)
                        message.markTicks = $util.Long.fromValue(object.markTicks, false);
                    else if (typeof object.markTicks === "string")
                        message.markTicks = $parseInt(object.markTicks, 10);
                    else if (typeof object.markTicks === "number")
                        message.markTicks = object.markTicks;
                    else if (typeof object.markTicks === "object")
                        message.markTicks = new $util.LongBits(object.markTicks.low >>> 0, object.markTicks.high >>> 0).toNumber();
                if (object.targetOrderId != null)
                    message.targetOrderId = $String(object.targetOrderId);
                if (object.deadlineMicros != null)
                    if ($util.Long)
                        message.deadlineMicros = $util.Long.fromValue(object.deadlineMicros, false);
                    else if (typeof object.deadlineMicros === "string")
                        message.deadlineMicros = $parseInt(object.deadlineMicros, 10);
                    else if (typeof object.deadlineMicros === "number")
                        message.deadlineMicros = object.deadlineMicros;
                    else if (typeof object.deadlineMicros === "object")
                        message.deadlineMicros = new $util.LongBits(object.deadlineMicros.low >>> 0, object.deadlineMicros.high >>> 0).toNumber();
                if (object.step != null)
                    if ($util.Long)
                        message.step = $util.Long.fromValue(object.step, true);
                    else if (typeof object.step === "string")
                        message.step = $parseInt(object.step, 10);
                    else if (typeof object.step === "number")
                        message.step = object.step;
                    else if (typeof object.step === "object")
                        message.step = new $util.LongBits(object.step.low >>> 0, object.step.high >>> 0).toNumber(true);
                if (object.reason != null)
                    message.reason = $String(object.reason);
                if (object.equityAtoms != null)
                    if ($util.Long)
                        message.equityAtoms = $util.Long.fromValue(object.equityAtoms, false);
                    else if (typeof object.equityAtoms === "string")
                        message.equityAtoms = $parseInt(object.equityAtoms, 10);
                    else if (typeof object.equityAtoms === "number")
                        message.equityAtoms = object.equityAtoms;
                    else if (typeof object.equityAtoms === "object")
                        message.equityAtoms = new $util.LongBits(object.equityAtoms.low >>> 0, object.equityAtoms.high >>> 0).toNumber();
                if (object.maintenanceRequirementAtoms != null)
                    if ($util.Long)
                        message.maintenanceRequirementAtoms = $util.Long.fromValue(object.maintenanceRequirementAtoms, false);
                    else if (typeof object.maintenanceRequirementAtoms === "string")
                        message.maintenanceRequirementAtoms = $parseInt(object.maintenanceRequirementAtoms, 10);
                    else if (typeof object.maintenanceRequirementAtoms === "number")
                        message.maintenanceRequirementAtoms = object.maintenanceRequirementAtoms;
                    else if (typeof object.maintenanceRequirementAtoms === "object")
                        message.maintenanceRequirementAtoms = new $util.LongBits(object.maintenanceRequirementAtoms.low >>> 0, object.maintenanceRequirementAtoms.high >>> 0).toNumber();
                return message;
            };

            OrderPlaced.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.orderId != null && $Object.hasOwnProperty.call(message, "orderId"))
                    object.orderId = message.orderId;
                if (message.liquidationId != null && $Object.hasOwnProperty.call(message, "liquidationId"))
                    object.liquidationId = message.liquidationId;
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    object.accountId = message.accountId;
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = options.enums === $String ? $root.plimsoll.v1.LiquidationOrderKind[message.kind] === $undefined ? message.kind : $root.plimsoll.v1.LiquidationOrderKind[message.kind] : message.kind;
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    object.instrumentId = message.instrumentId;
                if (message.side != null && $Object.hasOwnProperty.call(message, "side"))
                    object.side = options.enums === $String ? $root.plimsoll.v1.Side[message.side] === $undefined ? message.side : $root.plimsoll.v1.Side[message.side] : message.side;
                if (message.sizeLots != null && $Object.hasOwnProperty.call(message, "sizeLots"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sizeLots = typeof message.sizeLots === "number" ? $BigInt(message.sizeLots) : $util.Long.fromBits(message.sizeLots.low >>> 0, message.sizeLots.high >>> 0, false).toBigInt();
                    else if (typeof message.sizeLots === "number")
                        object.sizeLots = options.longs === $String ? $String(message.sizeLots) : message.sizeLots;
                    else
                        object.sizeLots = options.longs === $String ? $util.Long.prototype.toString.call(message.sizeLots) : options.longs === $Number ? new $util.LongBits(message.sizeLots.low >>> 0, message.sizeLots.high >>> 0).toNumber() : message.sizeLots;
                if (message.markTicks != null && $Object.hasOwnProperty.call(message, "markTicks"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.markTicks = typeof message.markTicks === "number" ? $BigInt(message.markTicks) : $util.Long.fromBits(message.markTicks.low >>> 0, message.markTicks.high >>> 0, false).toBigInt();
                    else if (typeof message.markTicks === "number")
                        object.markTicks = options.longs === $String ? $String(message.markTicks) : message.markTicks;
                    else
                        object.markTicks = options.longs === $String ? $util.Long.prototype.toString.call(message.markTicks) : options.longs === $Number ? new $util.LongBits(message.markTicks.low >>> 0, message.markTicks.high >>> 0).toNumber() : message.markTicks;
                if (message.targetOrderId != null && $Object.hasOwnProperty.call(message, "targetOrderId"))
                    object.targetOrderId = message.targetOrderId;
                if (message.deadlineMicros != null && $Object.hasOwnProperty.call(message, "deadlineMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.deadlineMicros = typeof message.deadlineMicros === "number" ? $BigInt(message.deadlineMicros) : $util.Long.fromBits(message.deadlineMicros.low >>> 0, message.deadlineMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.deadlineMicros === "number")
                        object.deadlineMicros = options.longs === $String ? $String(message.deadlineMicros) : message.deadlineMicros;
                    else
                        object.deadlineMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.deadlineMicros) : options.longs === $Number ? new $util.LongBits(message.deadlineMicros.low >>> 0, message.deadlineMicros.high >>> 0).toNumber() : message.deadlineMicros;
                if (message.step != null && $Object.hasOwnProperty.call(message, "step"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.step = typeof message.step === "number" ? $BigInt(message.step) : $util.Long.fromBits(message.step.low >>> 0, message.step.high >>> 0, true).toBigInt();
                    else if (typeof message.step === "number")
                        object.step = options.longs === $String ? $String(message.step) : message.step;
                    else
                        object.step = options.longs === $String ? $util.Long.prototype.toString.call(message.step) : options.longs === $Number ? new $util.LongBits(message.step.low >>> 0, message.step.high >>> 0).toNumber(true) : message.step;
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                if (message.equityAtoms != null && $Object.hasOwnProperty.call(message, "equityAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.equityAtoms = typeof message.equityAtoms === "number" ? $BigInt(message.equityAtoms) : $util.Long.fromBits(message.equityAtoms.low >>> 0, message.equityAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.equityAtoms === "number")
                        object.equityAtoms = options.longs === $String ? $String(message.equityAtoms) : message.equityAtoms;
                    else
                        object.equityAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.equityAtoms) : options.longs === $Number ? new $util.LongBits(message.equityAtoms.low >>> 0, message.equityAtoms.high >>> 0).toNumber() : message.equityAtoms;
                if (message.maintenanceRequirementAtoms != null && $Object.hasOwnProperty.call(message, "maintenanceRequirementAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.maintenanceRequirementAtoms = typeof message.maintenanceRequirementAtoms === "number" ? $BigInt(message.maintenanceRequirementAtoms) : $util.Long.fromBits(message.maintenanceRequirementAtoms.low >>> 0, message.maintenanceRequirementAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.maintenanceRequirementAtoms === "number")
                        object.maintenanceRequirementAtoms = options.longs === $String ? $String(message.maintenanceRequirementAtoms) : message.maintenanceRequirementAtoms;
                    else
                        object.maintenanceRequirementAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.maintenanceRequirementAtoms) : options.longs === $Number ? new $util.LongBits(message.maintenanceRequirementAtoms.low >>> 0, message.maintenanceRequirementAtoms.high >>> 0).toNumber() : message.maintenanceRequirementAtoms;
                return object;
            };

            OrderPlaced.prototype.toJSON = function() {
                return OrderPlaced.toObject(this, $protobuf.util.toJSONOptions);
            };

            return OrderPlaced;
        })();

        v1.OrderExpired = (function() {

            var OrderExpired = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            OrderExpired.prototype.orderId = null;
            OrderExpired.prototype.liquidationId = null;
            OrderExpired.prototype.accountId = null;
            OrderExpired.prototype.reason = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderExpired.prototype, "_orderId", {
                get: $util.oneOfGetter($oneOfFields = ["orderId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderExpired.prototype, "_liquidationId", {
                get: $util.oneOfGetter($oneOfFields = ["liquidationId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderExpired.prototype, "_accountId", {
                get: $util.oneOfGetter($oneOfFields = ["accountId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderExpired.prototype, "_reason", {
                get: $util.oneOfGetter($oneOfFields = ["reason"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            OrderExpired.create = function(properties) {
                return new OrderExpired(properties);
            };

            OrderExpired.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.orderId != null && $Object.hasOwnProperty.call(message, "orderId"))
                    writer.uint32(10).string(message.orderId);
                if (message.liquidationId != null && $Object.hasOwnProperty.call(message, "liquidationId"))
                    writer.uint32(18).string(message.liquidationId);
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    writer.uint32(26).string(message.accountId);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    writer.uint32(34).string(message.reason);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            OrderExpired.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.OrderExpired();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.orderId = reader.stringVerify();
                            message._orderId = "orderId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.liquidationId = reader.stringVerify();
                            message._liquidationId = "liquidationId";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.accountId = reader.stringVerify();
                            message._accountId = "accountId";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.reason = reader.stringVerify();
                            message._reason = "reason";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            OrderExpired.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.OrderExpired)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.OrderExpired: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.OrderExpired();
                if (object.orderId != null)
                    message.orderId = $String(object.orderId);
                if (object.liquidationId != null)
                    message.liquidationId = $String(object.liquidationId);
                if (object.accountId != null)
                    message.accountId = $String(object.accountId);
                if (object.reason != null)
                    message.reason = $String(object.reason);
                return message;
            };

            OrderExpired.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.orderId != null && $Object.hasOwnProperty.call(message, "orderId"))
                    object.orderId = message.orderId;
                if (message.liquidationId != null && $Object.hasOwnProperty.call(message, "liquidationId"))
                    object.liquidationId = message.liquidationId;
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    object.accountId = message.accountId;
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                return object;
            };

            OrderExpired.prototype.toJSON = function() {
                return OrderExpired.toObject(this, $protobuf.util.toJSONOptions);
            };

            return OrderExpired;
        })();

        v1.LiquidationClosed = (function() {

            var LiquidationClosed = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            LiquidationClosed.prototype.liquidationId = null;
            LiquidationClosed.prototype.accountId = null;
            LiquidationClosed.prototype.reason = null;
            LiquidationClosed.prototype.equityAtoms = null;
            LiquidationClosed.prototype.maintenanceRequirementAtoms = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationClosed.prototype, "_liquidationId", {
                get: $util.oneOfGetter($oneOfFields = ["liquidationId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationClosed.prototype, "_accountId", {
                get: $util.oneOfGetter($oneOfFields = ["accountId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationClosed.prototype, "_reason", {
                get: $util.oneOfGetter($oneOfFields = ["reason"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationClosed.prototype, "_equityAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["equityAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationClosed.prototype, "_maintenanceRequirementAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["maintenanceRequirementAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            LiquidationClosed.create = function(properties) {
                return new LiquidationClosed(properties);
            };

            LiquidationClosed.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.liquidationId != null && $Object.hasOwnProperty.call(message, "liquidationId"))
                    writer.uint32(10).string(message.liquidationId);
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    writer.uint32(18).string(message.accountId);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    writer.uint32(26).string(message.reason);
                if (message.equityAtoms != null && $Object.hasOwnProperty.call(message, "equityAtoms"))
                    writer.uint32(32).sint64(message.equityAtoms);
                if (message.maintenanceRequirementAtoms != null && $Object.hasOwnProperty.call(message, "maintenanceRequirementAtoms"))
                    writer.uint32(40).sint64(message.maintenanceRequirementAtoms);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            LiquidationClosed.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.LiquidationClosed();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.liquidationId = reader.stringVerify();
                            message._liquidationId = "liquidationId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.accountId = reader.stringVerify();
                            message._accountId = "accountId";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.reason = reader.stringVerify();
                            message._reason = "reason";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.equityAtoms = reader.sint64();
                            message._equityAtoms = "equityAtoms";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.maintenanceRequirementAtoms = reader.sint64();
                            message._maintenanceRequirementAtoms = "maintenanceRequirementAtoms";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            LiquidationClosed.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.LiquidationClosed)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.LiquidationClosed: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.LiquidationClosed();
                if (object.liquidationId != null)
                    message.liquidationId = $String(object.liquidationId);
                if (object.accountId != null)
                    message.accountId = $String(object.accountId);
                if (object.reason != null)
                    message.reason = $String(object.reason);
                if (object.equityAtoms != null)
                    if ($util.Long)
                        message.equityAtoms = $util.Long.fromValue(object.equityAtoms, false);
                    else if (typeof object.equityAtoms === "string")
                        message.equityAtoms = $parseInt(object.equityAtoms, 10);
                    else if (typeof object.equityAtoms === "number")
                        message.equityAtoms = object.equityAtoms;
                    else if (typeof object.equityAtoms === "object")
                        message.equityAtoms = new $util.LongBits(object.equityAtoms.low >>> 0, object.equityAtoms.high >>> 0).toNumber();
                if (object.maintenanceRequirementAtoms != null)
                    if ($util.Long)
                        message.maintenanceRequirementAtoms = $util.Long.fromValue(object.maintenanceRequirementAtoms, false);
                    else if (typeof object.maintenanceRequirementAtoms === "string")
                        message.maintenanceRequirementAtoms = $parseInt(object.maintenanceRequirementAtoms, 10);
                    else if (typeof object.maintenanceRequirementAtoms === "number")
                        message.maintenanceRequirementAtoms = object.maintenanceRequirementAtoms;
                    else if (typeof object.maintenanceRequirementAtoms === "object")
                        message.maintenanceRequirementAtoms = new $util.LongBits(object.maintenanceRequirementAtoms.low >>> 0, object.maintenanceRequirementAtoms.high >>> 0).toNumber();
                return message;
            };

            LiquidationClosed.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.liquidationId != null && $Object.hasOwnProperty.call(message, "liquidationId"))
                    object.liquidationId = message.liquidationId;
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    object.accountId = message.accountId;
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                if (message.equityAtoms != null && $Object.hasOwnProperty.call(message, "equityAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.equityAtoms = typeof message.equityAtoms === "number" ? $BigInt(message.equityAtoms) : $util.Long.fromBits(message.equityAtoms.low >>> 0, message.equityAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.equityAtoms === "number")
                        object.equityAtoms = options.longs === $String ? $String(message.equityAtoms) : message.equityAtoms;
                    else
                        object.equityAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.equityAtoms) : options.longs === $Number ? new $util.LongBits(message.equityAtoms.low >>> 0, message.equityAtoms.high >>> 0).toNumber() : message.equityAtoms;
                if (message.maintenanceRequirementAtoms != null && $Object.hasOwnProperty.call(message, "maintenanceRequirementAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.maintenanceRequirementAtoms = typeof message.maintenanceRequirementAtoms === "number" ? $BigInt(message.maintenanceRequirementAtoms) : $util.Long.fromBits(message.maintenanceRequirementAtoms.low >>> 0, message.maintenanceRequirementAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.maintenanceRequirementAtoms === "number")
                        object.maintenanceRequirementAtoms = options.longs === $String ? $String(message.maintenanceRequirementAtoms) : message.maintenanceRequirementAtoms;
                    else
                        object.maintenanceRequirementAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.maintenanceRequirementAtoms) : options.longs === $Number ? new $util.LongBits(message.maintenanceRequirementAtoms.low >>> 0, message.maintenanceRequirementAtoms.high >>> 0).toNumber() : message.maintenanceRequirementAtoms;
                return object;
            };

            LiquidationClosed.prototype.toJSON = function() {
                return LiquidationClosed.toObject(this, $protobuf.util.toJSONOptions);
            };

            return LiquidationClosed;
        })();

        v1.BookingKind = (function() {
            var valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "BOOKING_KIND_UNSPECIFIED"] = 0;
            values[valuesById[1] = "BOOKING_KIND_LIQUIDATION_FEE"] = 1;
            values[valuesById[2] = "BOOKING_KIND_INSURANCE_DRAW"] = 2;
            values[valuesById[3] = "BOOKING_KIND_ADL_CLOSE"] = 3;
            values[valuesById[4] = "BOOKING_KIND_REVERSAL"] = 4;
            values[valuesById[5] = "BOOKING_KIND_TAKEOVER"] = 5;
            return values;
        })();

        v1.Booking = (function() {

            var Booking = function (properties) {
                this.legs = [];
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Booking.prototype.bookingId = null;
            Booking.prototype.kind = null;
            Booking.prototype.liquidationId = null;
            Booking.prototype.legs = $util.emptyArray;
            Booking.prototype.reason = null;
            Booking.prototype.reversesBookingId = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Booking.prototype, "_bookingId", {
                get: $util.oneOfGetter($oneOfFields = ["bookingId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Booking.prototype, "_kind", {
                get: $util.oneOfGetter($oneOfFields = ["kind"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Booking.prototype, "_liquidationId", {
                get: $util.oneOfGetter($oneOfFields = ["liquidationId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Booking.prototype, "_reason", {
                get: $util.oneOfGetter($oneOfFields = ["reason"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Booking.prototype, "_reversesBookingId", {
                get: $util.oneOfGetter($oneOfFields = ["reversesBookingId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Booking.create = function(properties) {
                return new Booking(properties);
            };

            Booking.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.bookingId != null && $Object.hasOwnProperty.call(message, "bookingId"))
                    writer.uint32(10).string(message.bookingId);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    writer.uint32(16).int32(message.kind);
                if (message.liquidationId != null && $Object.hasOwnProperty.call(message, "liquidationId"))
                    writer.uint32(26).string(message.liquidationId);
                if (message.legs != null && message.legs.length)
                    for (var i = 0; i < message.legs.length; ++i)
                        $root.plimsoll.v1.BookingLeg.encode(message.legs[i], writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    writer.uint32(42).string(message.reason);
                if (message.reversesBookingId != null && $Object.hasOwnProperty.call(message, "reversesBookingId"))
                    writer.uint32(50).string(message.reversesBookingId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Booking.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.Booking();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.bookingId = reader.stringVerify();
                            message._bookingId = "bookingId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.kind = reader.int32();
                            message._kind = "kind";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.liquidationId = reader.stringVerify();
                            message._liquidationId = "liquidationId";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.legs && message.legs.length))
                                message.legs = [];
                            message.legs.push($root.plimsoll.v1.BookingLeg.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.reason = reader.stringVerify();
                            message._reason = "reason";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.reversesBookingId = reader.stringVerify();
                            message._reversesBookingId = "reversesBookingId";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Booking.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.Booking)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.Booking: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.Booking();
                if (object.bookingId != null)
                    message.bookingId = $String(object.bookingId);
                switch (object.kind) {
                case "BOOKING_KIND_UNSPECIFIED":
                case 0:
                    message.kind = 0;
                    break;
                case "BOOKING_KIND_LIQUIDATION_FEE":
                case 1:
                    message.kind = 1;
                    break;
                case "BOOKING_KIND_INSURANCE_DRAW":
                case 2:
                    message.kind = 2;
                    break;
                case "BOOKING_KIND_ADL_CLOSE":
                case 3:
                    message.kind = 3;
                    break;
                case "BOOKING_KIND_REVERSAL":
                case 4:
                    message.kind = 4;
                    break;
                case "BOOKING_KIND_TAKEOVER":
                case 5:
                    message.kind = 5;
                    break;
                default:
                    if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                        message.kind = object.kind;
                }
                if (object.liquidationId != null)
                    message.liquidationId = $String(object.liquidationId);
                if (object.legs) {
                    if (!$Array.isArray(object.legs))
                        throw $TypeError(".plimsoll.v1.Booking.legs: array expected");
                    message.legs = $Array(object.legs.length);
                    for (var i = 0; i < object.legs.length; ++i) {
                        if (!$util.isObject(object.legs[i]))
                            throw $TypeError(".plimsoll.v1.Booking.legs: object expected");
                        message.legs[i] = $root.plimsoll.v1.BookingLeg.fromObject(object.legs[i], _depth + 1);
                    }
                }
                if (object.reason != null)
                    message.reason = $String(object.reason);
                if (object.reversesBookingId != null)
                    message.reversesBookingId = $String(object.reversesBookingId);
                return message;
            };

            Booking.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (options.arrays || options.defaults)
                    object.legs = [];
                if (message.bookingId != null && $Object.hasOwnProperty.call(message, "bookingId"))
                    object.bookingId = message.bookingId;
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = options.enums === $String ? $root.plimsoll.v1.BookingKind[message.kind] === $undefined ? message.kind : $root.plimsoll.v1.BookingKind[message.kind] : message.kind;
                if (message.liquidationId != null && $Object.hasOwnProperty.call(message, "liquidationId"))
                    object.liquidationId = message.liquidationId;
                if (message.legs && message.legs.length) {
                    object.legs = $Array(message.legs.length);
                    for (var j = 0; j < message.legs.length; ++j)
                        object.legs[j] = $root.plimsoll.v1.BookingLeg.toObject(message.legs[j], options, _depth + 1);
                }
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                if (message.reversesBookingId != null && $Object.hasOwnProperty.call(message, "reversesBookingId"))
                    object.reversesBookingId = message.reversesBookingId;
                return object;
            };

            Booking.prototype.toJSON = function() {
                return Booking.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Booking;
        })();

        v1.BookingLeg = (function() {

            var BookingLeg = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            BookingLeg.prototype.accountId = null;
            BookingLeg.prototype.contra = null;
            BookingLeg.prototype.assetId = null;
            BookingLeg.prototype.amountAtoms = null;
            BookingLeg.prototype.instrumentId = null;
            BookingLeg.prototype.lots = null;
            BookingLeg.prototype.valueAtoms = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(BookingLeg.prototype, "_accountId", {
                get: $util.oneOfGetter($oneOfFields = ["accountId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(BookingLeg.prototype, "_contra", {
                get: $util.oneOfGetter($oneOfFields = ["contra"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(BookingLeg.prototype, "_assetId", {
                get: $util.oneOfGetter($oneOfFields = ["assetId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(BookingLeg.prototype, "_amountAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["amountAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(BookingLeg.prototype, "_instrumentId", {
                get: $util.oneOfGetter($oneOfFields = ["instrumentId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(BookingLeg.prototype, "_lots", {
                get: $util.oneOfGetter($oneOfFields = ["lots"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(BookingLeg.prototype, "_valueAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["valueAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            BookingLeg.create = function(properties) {
                return new BookingLeg(properties);
            };

            BookingLeg.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    writer.uint32(10).string(message.accountId);
                if (message.contra != null && $Object.hasOwnProperty.call(message, "contra"))
                    writer.uint32(16).bool(message.contra);
                if (message.assetId != null && $Object.hasOwnProperty.call(message, "assetId"))
                    writer.uint32(26).string(message.assetId);
                if (message.amountAtoms != null && $Object.hasOwnProperty.call(message, "amountAtoms"))
                    writer.uint32(32).sint64(message.amountAtoms);
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    writer.uint32(42).string(message.instrumentId);
                if (message.lots != null && $Object.hasOwnProperty.call(message, "lots"))
                    writer.uint32(48).sint64(message.lots);
                if (message.valueAtoms != null && $Object.hasOwnProperty.call(message, "valueAtoms"))
                    writer.uint32(56).sint64(message.valueAtoms);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            BookingLeg.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.BookingLeg();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.accountId = reader.stringVerify();
                            message._accountId = "accountId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.contra = reader.bool();
                            message._contra = "contra";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.assetId = reader.stringVerify();
                            message._assetId = "assetId";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.amountAtoms = reader.sint64();
                            message._amountAtoms = "amountAtoms";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.instrumentId = reader.stringVerify();
                            message._instrumentId = "instrumentId";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.lots = reader.sint64();
                            message._lots = "lots";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.valueAtoms = reader.sint64();
                            message._valueAtoms = "valueAtoms";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            BookingLeg.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.BookingLeg)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.BookingLeg: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.BookingLeg();
                if (object.accountId != null)
                    message.accountId = $String(object.accountId);
                if (object.contra != null)
                    message.contra = $Boolean(object.contra);
                if (object.assetId != null)
                    message.assetId = $String(object.assetId);
                if (object.amountAtoms != null)
                    if ($util.Long)
                        message.amountAtoms = $util.Long.fromValue(object.amountAtoms, false);
                    else if (typeof object.amountAtoms === "string")
                        message.amountAtoms = $parseInt(object.amountAtoms, 10);
                    else if (typeof object.amountAtoms === "number")
                        message.amountAtoms = object.amountAtoms;
                    else if (typeof object.amountAtoms === "object")
                        message.amountAtoms = new $util.LongBits(object.amountAtoms.low >>> 0, object.amountAtoms.high >>> 0).toNumber();
                if (object.instrumentId != null)
                    message.instrumentId = $String(object.instrumentId);
                if (object.lots != null)
                    if ($util.Long)
                        message.lots = $util.Long.fromValue(object.lots, false);
                    else if (typeof object.lots === "string")
                        message.lots = $parseInt(object.lots, 10);
                    else if (typeof object.lots === "number")
                        message.lots = object.lots;
                    else if (typeof object.lots === "object")
                        message.lots = new $util.LongBits(object.lots.low >>> 0, object.lots.high >>> 0).toNumber();
                if (object.valueAtoms != null)
                    if ($util.Long)
                        message.valueAtoms = $util.Long.fromValue(object.valueAtoms, false);
                    else if (typeof object.valueAtoms === "string")
                        message.valueAtoms = $parseInt(object.valueAtoms, 10);
                    else if (typeof object.valueAtoms === "number")
                        message.valueAtoms = object.valueAtoms;
                    else if (typeof object.valueAtoms === "object")
                        message.valueAtoms = new $util.LongBits(object.valueAtoms.low >>> 0, object.valueAtoms.high >>> 0).toNumber();
                return message;
            };

            BookingLeg.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    object.accountId = message.accountId;
                if (message.contra != null && $Object.hasOwnProperty.call(message, "contra"))
                    object.contra = message.contra;
                if (message.assetId != null && $Object.hasOwnProperty.call(message, "assetId"))
                    object.assetId = message.assetId;
                if (message.amountAtoms != null && $Object.hasOwnProperty.call(message, "amountAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.amountAtoms = typeof message.amountAtoms === "number" ? $BigInt(message.amountAtoms) : $util.Long.fromBits(message.amountAtoms.low >>> 0, message.amountAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.amountAtoms === "number")
                        object.amountAtoms = options.longs === $String ? $String(message.amountAtoms) : message.amountAtoms;
                    else
                        object.amountAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.amountAtoms) : options.longs === $Number ? new $util.LongBits(message.amountAtoms.low >>> 0, message.amountAtoms.high >>> 0).toNumber() : message.amountAtoms;
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    object.instrumentId = message.instrumentId;
                if (message.lots != null && $Object.hasOwnProperty.call(message, "lots"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.lots = typeof message.lots === "number" ? $BigInt(message.lots) : $util.Long.fromBits(message.lots.low >>> 0, message.lots.high >>> 0, false).toBigInt();
                    else if (typeof message.lots === "number")
                        object.lots = options.longs === $String ? $String(message.lots) : message.lots;
                    else
                        object.lots = options.longs === $String ? $util.Long.prototype.toString.call(message.lots) : options.longs === $Number ? new $util.LongBits(message.lots.low >>> 0, message.lots.high >>> 0).toNumber() : message.lots;
                if (message.valueAtoms != null && $Object.hasOwnProperty.call(message, "valueAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.valueAtoms = typeof message.valueAtoms === "number" ? $BigInt(message.valueAtoms) : $util.Long.fromBits(message.valueAtoms.low >>> 0, message.valueAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.valueAtoms === "number")
                        object.valueAtoms = options.longs === $String ? $String(message.valueAtoms) : message.valueAtoms;
                    else
                        object.valueAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.valueAtoms) : options.longs === $Number ? new $util.LongBits(message.valueAtoms.low >>> 0, message.valueAtoms.high >>> 0).toNumber() : message.valueAtoms;
                return object;
            };

            BookingLeg.prototype.toJSON = function() {
                return BookingLeg.toObject(this, $protobuf.util.toJSONOptions);
            };

            return BookingLeg;
        })();

        v1.Side = (function() {
            var valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "SIDE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "SIDE_BUY"] = 1;
            values[valuesById[2] = "SIDE_SELL"] = 2;
            return values;
        })();

        v1.Fill = (function() {

            var Fill = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Fill.prototype.venueId = null;
            Fill.prototype.fillId = null;
            Fill.prototype.accountId = null;
            Fill.prototype.instrumentId = null;
            Fill.prototype.side = null;
            Fill.prototype.priceMantissa = null;
            Fill.prototype.priceExponent = null;
            Fill.prototype.sizeMantissa = null;
            Fill.prototype.sizeExponent = null;
            Fill.prototype.feeMantissa = null;
            Fill.prototype.feeExponent = null;
            Fill.prototype.feeAssetId = null;
            Fill.prototype.tradeId = null;
            Fill.prototype.orderId = null;
            Fill.prototype.liquidationId = null;
            Fill.prototype.venueTimeMicros = null;
            Fill.prototype.sequence = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Fill.prototype, "_venueId", {
                get: $util.oneOfGetter($oneOfFields = ["venueId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Fill.prototype, "_fillId", {
                get: $util.oneOfGetter($oneOfFields = ["fillId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Fill.prototype, "_accountId", {
                get: $util.oneOfGetter($oneOfFields = ["accountId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Fill.prototype, "_instrumentId", {
                get: $util.oneOfGetter($oneOfFields = ["instrumentId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Fill.prototype, "_side", {
                get: $util.oneOfGetter($oneOfFields = ["side"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Fill.prototype, "_priceMantissa", {
                get: $util.oneOfGetter($oneOfFields = ["priceMantissa"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Fill.prototype, "_priceExponent", {
                get: $util.oneOfGetter($oneOfFields = ["priceExponent"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Fill.prototype, "_sizeMantissa", {
                get: $util.oneOfGetter($oneOfFields = ["sizeMantissa"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Fill.prototype, "_sizeExponent", {
                get: $util.oneOfGetter($oneOfFields = ["sizeExponent"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Fill.prototype, "_feeMantissa", {
                get: $util.oneOfGetter($oneOfFields = ["feeMantissa"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Fill.prototype, "_feeExponent", {
                get: $util.oneOfGetter($oneOfFields = ["feeExponent"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Fill.prototype, "_feeAssetId", {
                get: $util.oneOfGetter($oneOfFields = ["feeAssetId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Fill.prototype, "_tradeId", {
                get: $util.oneOfGetter($oneOfFields = ["tradeId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Fill.prototype, "_orderId", {
                get: $util.oneOfGetter($oneOfFields = ["orderId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Fill.prototype, "_liquidationId", {
                get: $util.oneOfGetter($oneOfFields = ["liquidationId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Fill.prototype, "_venueTimeMicros", {
                get: $util.oneOfGetter($oneOfFields = ["venueTimeMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Fill.prototype, "_sequence", {
                get: $util.oneOfGetter($oneOfFields = ["sequence"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Fill.create = function(properties) {
                return new Fill(properties);
            };

            Fill.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.venueId != null && $Object.hasOwnProperty.call(message, "venueId"))
                    writer.uint32(10).string(message.venueId);
                if (message.fillId != null && $Object.hasOwnProperty.call(message, "fillId"))
                    writer.uint32(18).string(message.fillId);
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    writer.uint32(26).string(message.accountId);
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    writer.uint32(34).string(message.instrumentId);
                if (message.side != null && $Object.hasOwnProperty.call(message, "side"))
                    writer.uint32(40).int32(message.side);
                if (message.priceMantissa != null && $Object.hasOwnProperty.call(message, "priceMantissa"))
                    writer.uint32(48).sint64(message.priceMantissa);
                if (message.priceExponent != null && $Object.hasOwnProperty.call(message, "priceExponent"))
                    writer.uint32(56).sint32(message.priceExponent);
                if (message.sizeMantissa != null && $Object.hasOwnProperty.call(message, "sizeMantissa"))
                    writer.uint32(64).sint64(message.sizeMantissa);
                if (message.sizeExponent != null && $Object.hasOwnProperty.call(message, "sizeExponent"))
                    writer.uint32(72).sint32(message.sizeExponent);
                if (message.feeMantissa != null && $Object.hasOwnProperty.call(message, "feeMantissa"))
                    writer.uint32(80).sint64(message.feeMantissa);
                if (message.feeExponent != null && $Object.hasOwnProperty.call(message, "feeExponent"))
                    writer.uint32(88).sint32(message.feeExponent);
                if (message.feeAssetId != null && $Object.hasOwnProperty.call(message, "feeAssetId"))
                    writer.uint32(98).string(message.feeAssetId);
                if (message.tradeId != null && $Object.hasOwnProperty.call(message, "tradeId"))
                    writer.uint32(106).string(message.tradeId);
                if (message.orderId != null && $Object.hasOwnProperty.call(message, "orderId"))
                    writer.uint32(114).string(message.orderId);
                if (message.liquidationId != null && $Object.hasOwnProperty.call(message, "liquidationId"))
                    writer.uint32(122).string(message.liquidationId);
                if (message.venueTimeMicros != null && $Object.hasOwnProperty.call(message, "venueTimeMicros"))
                    writer.uint32(128).int64(message.venueTimeMicros);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    writer.uint32(136).uint64(message.sequence);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Fill.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.Fill();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.venueId = reader.stringVerify();
                            message._venueId = "venueId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.fillId = reader.stringVerify();
                            message._fillId = "fillId";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.accountId = reader.stringVerify();
                            message._accountId = "accountId";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.instrumentId = reader.stringVerify();
                            message._instrumentId = "instrumentId";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.side = reader.int32();
                            message._side = "side";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.priceMantissa = reader.sint64();
                            message._priceMantissa = "priceMantissa";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.priceExponent = reader.sint32();
                            message._priceExponent = "priceExponent";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            message.sizeMantissa = reader.sint64();
                            message._sizeMantissa = "sizeMantissa";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            message.sizeExponent = reader.sint32();
                            message._sizeExponent = "sizeExponent";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.feeMantissa = reader.sint64();
                            message._feeMantissa = "feeMantissa";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            message.feeExponent = reader.sint32();
                            message._feeExponent = "feeExponent";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.feeAssetId = reader.stringVerify();
                            message._feeAssetId = "feeAssetId";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.tradeId = reader.stringVerify();
                            message._tradeId = "tradeId";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            message.orderId = reader.stringVerify();
                            message._orderId = "orderId";
                            continue;
                        }
                    case 15: {
                            if (wireType !== 2)
                                break;
                            message.liquidationId = reader.stringVerify();
                            message._liquidationId = "liquidationId";
                            continue;
                        }
                    case 16: {
                            if (wireType !== 0)
                                break;
                            message.venueTimeMicros = reader.int64();
                            message._venueTimeMicros = "venueTimeMicros";
                            continue;
                        }
                    case 17: {
                            if (wireType !== 0)
                                break;
                            message.sequence = reader.uint64();
                            message._sequence = "sequence";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Fill.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.Fill)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.Fill: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.Fill();
                if (object.venueId != null)
                    message.venueId = $String(object.venueId);
                if (object.fillId != null)
                    message.fillId = $String(object.fillId);
                if (object.accountId != null)
                    message.accountId = $String(object.accountId);
                if (object.instrumentId != null)
                    message.instrumentId = $String(object.instrumentId);
                switch (object.side) {
                case "SIDE_UNSPECIFIED":
                case 0:
                    message.side = 0;
                    break;
                case "SIDE_BUY":
                case 1:
                    message.side = 1;
                    break;
                case "SIDE_SELL":
                case 2:
                    message.side = 2;
                    break;
                default:
                    if (typeof object.side === "number" && (object.side | 0) === object.side)
                        message.side = object.side;
                }
                if (object.priceMantissa != null)
                    if ($util.Long)
                        message.priceMantissa = $util.Long.fromValue(object.priceMantissa, false);
                    else if (typeof object.priceMantissa === "string")
                        message.priceMantissa = $parseInt(object.priceMantissa, 10);
                    else if (typeof object.priceMantissa === "number")
                        message.priceMantissa = object.priceMantissa;
                    else if (typeof object.priceMantissa === "object")
                        message.priceMantissa = new $util.LongBits(object.priceMantissa.low >>> 0, object.priceMantissa.high >>> 0).toNumber();
                if (object.priceExponent != null)
                    message.priceExponent = object.priceExponent | 0;
                if (object.sizeMantissa != null)
                    if ($util.Long)
                        message.sizeMantissa = $util.Long.fromValue(object.sizeMantissa, false);
                    else if (typeof object.sizeMantissa === "string")
                        message.sizeMantissa = $parseInt(object.sizeMantissa, 10);
                    else if (typeof object.sizeMantissa === "number")
                        message.sizeMantissa = object.sizeMantissa;
                    else if (typeof object.sizeMantissa === "object")
                        message.sizeMantissa = new $util.LongBits(object.sizeMantissa.low >>> 0, object.sizeMantissa.high >>> 0).toNumber();
                if (object.sizeExponent != null)
                    message.sizeExponent = object.sizeExponent | 0;
                if (object.feeMantissa != null)
                    if ($util.Long)
                        message.feeMantissa = $util.Long.fromValue(object.feeMantissa, false);
                    else if (typeof object.feeMantissa === "string")
                        message.feeMantissa = $parseInt(object.feeMantissa, 10);
                    else if (typeof object.feeMantissa === "number")
                        message.feeMantissa = object.feeMantissa;
                    else if (typeof object.feeMantissa === "object")
                        message.feeMantissa = new $util.LongBits(object.feeMantissa.low >>> 0, object.feeMantissa.high >>> 0).toNumber();
                if (object.feeExponent != null)
                    message.feeExponent = object.feeExponent | 0;
                if (object.feeAssetId != null)
                    message.feeAssetId = $String(object.feeAssetId);
                if (object.tradeId != null)
                    message.tradeId = $String(object.tradeId);
                if (object.orderId != null)
                    message.orderId = $String(object.orderId);
                if (object.liquidationId != null)
                    message.liquidationId = $String(object.liquidationId);
                if (object.venueTimeMicros != null)
                    if ($util.Long)
                        message.venueTimeMicros = $util.Long.fromValue(object.venueTimeMicros, false);
                    else if (typeof object.venueTimeMicros === "string")
                        message.venueTimeMicros = $parseInt(object.venueTimeMicros, 10);
                    else if (typeof object.venueTimeMicros === "number")
                        message.venueTimeMicros = object.venueTimeMicros;
                    else if (typeof object.venueTimeMicros === "object")
                        message.venueTimeMicros = new $util.LongBits(object.venueTimeMicros.low >>> 0, object.venueTimeMicros.high >>> 0).toNumber();
                if (object.sequence != null)
                    if ($util.Long)
                        message.sequence = $util.Long.fromValue(object.sequence, true);
                    else if (typeof object.sequence === "string")
                        message.sequence = $parseInt(object.sequence, 10);
                    else if (typeof object.sequence === "number")
                        message.sequence = object.sequence;
                    else if (typeof object.sequence === "object")
                        message.sequence = new $util.LongBits(object.sequence.low >>> 0, object.sequence.high >>> 0).toNumber(true);
                return message;
            };

            Fill.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.venueId != null && $Object.hasOwnProperty.call(message, "venueId"))
                    object.venueId = message.venueId;
                if (message.fillId != null && $Object.hasOwnProperty.call(message, "fillId"))
                    object.fillId = message.fillId;
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    object.accountId = message.accountId;
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    object.instrumentId = message.instrumentId;
                if (message.side != null && $Object.hasOwnProperty.call(message, "side"))
                    object.side = options.enums === $String ? $root.plimsoll.v1.Side[message.side] === $undefined ? message.side : $root.plimsoll.v1.Side[message.side] : message.side;
                if (message.priceMantissa != null && $Object.hasOwnProperty.call(message, "priceMantissa"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.priceMantissa = typeof message.priceMantissa === "number" ? $BigInt(message.priceMantissa) : $util.Long.fromBits(message.priceMantissa.low >>> 0, message.priceMantissa.high >>> 0, false).toBigInt();
                    else if (typeof message.priceMantissa === "number")
                        object.priceMantissa = options.longs === $String ? $String(message.priceMantissa) : message.priceMantissa;
                    else
                        object.priceMantissa = options.longs === $String ? $util.Long.prototype.toString.call(message.priceMantissa) : options.longs === $Number ? new $util.LongBits(message.priceMantissa.low >>> 0, message.priceMantissa.high >>> 0).toNumber() : message.priceMantissa;
                if (message.priceExponent != null && $Object.hasOwnProperty.call(message, "priceExponent"))
                    object.priceExponent = message.priceExponent;
                if (message.sizeMantissa != null && $Object.hasOwnProperty.call(message, "sizeMantissa"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sizeMantissa = typeof message.sizeMantissa === "number" ? $BigInt(message.sizeMantissa) : $util.Long.fromBits(message.sizeMantissa.low >>> 0, message.sizeMantissa.high >>> 0, false).toBigInt();
                    else if (typeof message.sizeMantissa === "number")
                        object.sizeMantissa = options.longs === $String ? $String(message.sizeMantissa) : message.sizeMantissa;
                    else
                        object.sizeMantissa = options.longs === $String ? $util.Long.prototype.toString.call(message.sizeMantissa) : options.longs === $Number ? new $util.LongBits(message.sizeMantissa.low >>> 0, message.sizeMantissa.high >>> 0).toNumber() : message.sizeMantissa;
                if (message.sizeExponent != null && $Object.hasOwnProperty.call(message, "sizeExponent"))
                    object.sizeExponent = message.sizeExponent;
                if (message.feeMantissa != null && $Object.hasOwnProperty.call(message, "feeMantissa"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.feeMantissa = typeof message.feeMantissa === "number" ? $BigInt(message.feeMantissa) : $util.Long.fromBits(message.feeMantissa.low >>> 0, message.feeMantissa.high >>> 0, false).toBigInt();
                    else if (typeof message.feeMantissa === "number")
                        object.feeMantissa = options.longs === $String ? $String(message.feeMantissa) : message.feeMantissa;
                    else
                        object.feeMantissa = options.longs === $String ? $util.Long.prototype.toString.call(message.feeMantissa) : options.longs === $Number ? new $util.LongBits(message.feeMantissa.low >>> 0, message.feeMantissa.high >>> 0).toNumber() : message.feeMantissa;
                if (message.feeExponent != null && $Object.hasOwnProperty.call(message, "feeExponent"))
                    object.feeExponent = message.feeExponent;
                if (message.feeAssetId != null && $Object.hasOwnProperty.call(message, "feeAssetId"))
                    object.feeAssetId = message.feeAssetId;
                if (message.tradeId != null && $Object.hasOwnProperty.call(message, "tradeId"))
                    object.tradeId = message.tradeId;
                if (message.orderId != null && $Object.hasOwnProperty.call(message, "orderId"))
                    object.orderId = message.orderId;
                if (message.liquidationId != null && $Object.hasOwnProperty.call(message, "liquidationId"))
                    object.liquidationId = message.liquidationId;
                if (message.venueTimeMicros != null && $Object.hasOwnProperty.call(message, "venueTimeMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.venueTimeMicros = typeof message.venueTimeMicros === "number" ? $BigInt(message.venueTimeMicros) : $util.Long.fromBits(message.venueTimeMicros.low >>> 0, message.venueTimeMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.venueTimeMicros === "number")
                        object.venueTimeMicros = options.longs === $String ? $String(message.venueTimeMicros) : message.venueTimeMicros;
                    else
                        object.venueTimeMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.venueTimeMicros) : options.longs === $Number ? new $util.LongBits(message.venueTimeMicros.low >>> 0, message.venueTimeMicros.high >>> 0).toNumber() : message.venueTimeMicros;
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sequence = typeof message.sequence === "number" ? $BigInt(message.sequence) : $util.Long.fromBits(message.sequence.low >>> 0, message.sequence.high >>> 0, true).toBigInt();
                    else if (typeof message.sequence === "number")
                        object.sequence = options.longs === $String ? $String(message.sequence) : message.sequence;
                    else
                        object.sequence = options.longs === $String ? $util.Long.prototype.toString.call(message.sequence) : options.longs === $Number ? new $util.LongBits(message.sequence.low >>> 0, message.sequence.high >>> 0).toNumber(true) : message.sequence;
                return object;
            };

            Fill.prototype.toJSON = function() {
                return Fill.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Fill;
        })();

        v1.Transfer = (function() {

            var Transfer = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Transfer.prototype.venueId = null;
            Transfer.prototype.transferId = null;
            Transfer.prototype.accountId = null;
            Transfer.prototype.assetId = null;
            Transfer.prototype.amountMantissa = null;
            Transfer.prototype.amountExponent = null;
            Transfer.prototype.venueTimeMicros = null;
            Transfer.prototype.sequence = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Transfer.prototype, "_venueId", {
                get: $util.oneOfGetter($oneOfFields = ["venueId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Transfer.prototype, "_transferId", {
                get: $util.oneOfGetter($oneOfFields = ["transferId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Transfer.prototype, "_accountId", {
                get: $util.oneOfGetter($oneOfFields = ["accountId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Transfer.prototype, "_assetId", {
                get: $util.oneOfGetter($oneOfFields = ["assetId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Transfer.prototype, "_amountMantissa", {
                get: $util.oneOfGetter($oneOfFields = ["amountMantissa"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Transfer.prototype, "_amountExponent", {
                get: $util.oneOfGetter($oneOfFields = ["amountExponent"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Transfer.prototype, "_venueTimeMicros", {
                get: $util.oneOfGetter($oneOfFields = ["venueTimeMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Transfer.prototype, "_sequence", {
                get: $util.oneOfGetter($oneOfFields = ["sequence"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Transfer.create = function(properties) {
                return new Transfer(properties);
            };

            Transfer.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.venueId != null && $Object.hasOwnProperty.call(message, "venueId"))
                    writer.uint32(10).string(message.venueId);
                if (message.transferId != null && $Object.hasOwnProperty.call(message, "transferId"))
                    writer.uint32(18).string(message.transferId);
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    writer.uint32(26).string(message.accountId);
                if (message.assetId != null && $Object.hasOwnProperty.call(message, "assetId"))
                    writer.uint32(34).string(message.assetId);
                if (message.amountMantissa != null && $Object.hasOwnProperty.call(message, "amountMantissa"))
                    writer.uint32(40).sint64(message.amountMantissa);
                if (message.amountExponent != null && $Object.hasOwnProperty.call(message, "amountExponent"))
                    writer.uint32(48).sint32(message.amountExponent);
                if (message.venueTimeMicros != null && $Object.hasOwnProperty.call(message, "venueTimeMicros"))
                    writer.uint32(56).int64(message.venueTimeMicros);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    writer.uint32(64).uint64(message.sequence);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Transfer.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.Transfer();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.venueId = reader.stringVerify();
                            message._venueId = "venueId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.transferId = reader.stringVerify();
                            message._transferId = "transferId";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.accountId = reader.stringVerify();
                            message._accountId = "accountId";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.assetId = reader.stringVerify();
                            message._assetId = "assetId";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.amountMantissa = reader.sint64();
                            message._amountMantissa = "amountMantissa";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.amountExponent = reader.sint32();
                            message._amountExponent = "amountExponent";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.venueTimeMicros = reader.int64();
                            message._venueTimeMicros = "venueTimeMicros";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            message.sequence = reader.uint64();
                            message._sequence = "sequence";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Transfer.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.Transfer)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.Transfer: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.Transfer();
                if (object.venueId != null)
                    message.venueId = $String(object.venueId);
                if (object.transferId != null)
                    message.transferId = $String(object.transferId);
                if (object.accountId != null)
                    message.accountId = $String(object.accountId);
                if (object.assetId != null)
                    message.assetId = $String(object.assetId);
                if (object.amountMantissa != null)
                    if ($util.Long)
                        message.amountMantissa = $util.Long.fromValue(object.amountMantissa, false);
                    else if (typeof object.amountMantissa === "string")
                        message.amountMantissa = $parseInt(object.amountMantissa, 10);
                    else if (typeof object.amountMantissa === "number")
                        message.amountMantissa = object.amountMantissa;
                    else if (typeof object.amountMantissa === "object")
                        message.amountMantissa = new $util.LongBits(object.amountMantissa.low >>> 0, object.amountMantissa.high >>> 0).toNumber();
                if (object.amountExponent != null)
                    message.amountExponent = object.amountExponent | 0;
                if (object.venueTimeMicros != null)
                    if ($util.Long)
                        message.venueTimeMicros = $util.Long.fromValue(object.venueTimeMicros, false);
                    else if (typeof object.venueTimeMicros === "string")
                        message.venueTimeMicros = $parseInt(object.venueTimeMicros, 10);
                    else if (typeof object.venueTimeMicros === "number")
                        message.venueTimeMicros = object.venueTimeMicros;
                    else if (typeof object.venueTimeMicros === "object")
                        message.venueTimeMicros = new $util.LongBits(object.venueTimeMicros.low >>> 0, object.venueTimeMicros.high >>> 0).toNumber();
                if (object.sequence != null)
                    if ($util.Long)
                        message.sequence = $util.Long.fromValue(object.sequence, true);
                    else if (typeof object.sequence === "string")
                        message.sequence = $parseInt(object.sequence, 10);
                    else if (typeof object.sequence === "number")
                        message.sequence = object.sequence;
                    else if (typeof object.sequence === "object")
                        message.sequence = new $util.LongBits(object.sequence.low >>> 0, object.sequence.high >>> 0).toNumber(true);
                return message;
            };

            Transfer.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.venueId != null && $Object.hasOwnProperty.call(message, "venueId"))
                    object.venueId = message.venueId;
                if (message.transferId != null && $Object.hasOwnProperty.call(message, "transferId"))
                    object.transferId = message.transferId;
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    object.accountId = message.accountId;
                if (message.assetId != null && $Object.hasOwnProperty.call(message, "assetId"))
                    object.assetId = message.assetId;
                if (message.amountMantissa != null && $Object.hasOwnProperty.call(message, "amountMantissa"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.amountMantissa = typeof message.amountMantissa === "number" ? $BigInt(message.amountMantissa) : $util.Long.fromBits(message.amountMantissa.low >>> 0, message.amountMantissa.high >>> 0, false).toBigInt();
                    else if (typeof message.amountMantissa === "number")
                        object.amountMantissa = options.longs === $String ? $String(message.amountMantissa) : message.amountMantissa;
                    else
                        object.amountMantissa = options.longs === $String ? $util.Long.prototype.toString.call(message.amountMantissa) : options.longs === $Number ? new $util.LongBits(message.amountMantissa.low >>> 0, message.amountMantissa.high >>> 0).toNumber() : message.amountMantissa;
                if (message.amountExponent != null && $Object.hasOwnProperty.call(message, "amountExponent"))
                    object.amountExponent = message.amountExponent;
                if (message.venueTimeMicros != null && $Object.hasOwnProperty.call(message, "venueTimeMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.venueTimeMicros = typeof message.venueTimeMicros === "number" ? $BigInt(message.venueTimeMicros) : $util.Long.fromBits(message.venueTimeMicros.low >>> 0, message.venueTimeMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.venueTimeMicros === "number")
                        object.venueTimeMicros = options.longs === $String ? $String(message.venueTimeMicros) : message.venueTimeMicros;
                    else
                        object.venueTimeMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.venueTimeMicros) : options.longs === $Number ? new $util.LongBits(message.venueTimeMicros.low >>> 0, message.venueTimeMicros.high >>> 0).toNumber() : message.venueTimeMicros;
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sequence = typeof message.sequence === "number" ? $BigInt(message.sequence) : $util.Long.fromBits(message.sequence.low >>> 0, message.sequence.high >>> 0, true).toBigInt();
                    else if (typeof message.sequence === "number")
                        object.sequence = options.longs === $String ? $String(message.sequence) : message.sequence;
                    else
                        object.sequence = options.longs === $String ? $util.Long.prototype.toString.call(message.sequence) : options.longs === $Number ? new $util.LongBits(message.sequence.low >>> 0, message.sequence.high >>> 0).toNumber(true) : message.sequence;
                return object;
            };

            Transfer.prototype.toJSON = function() {
                return Transfer.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Transfer;
        })();

        v1.OrderState = (function() {
            var valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "ORDER_STATE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "ORDER_STATE_OPENED"] = 1;
            values[valuesById[2] = "ORDER_STATE_CHANGED"] = 2;
            values[valuesById[3] = "ORDER_STATE_CLOSED"] = 3;
            values[valuesById[4] = "ORDER_STATE_REJECTED"] = 4;
            return values;
        })();

        v1.OrderEvent = (function() {

            var OrderEvent = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            OrderEvent.prototype.venueId = null;
            OrderEvent.prototype.accountId = null;
            OrderEvent.prototype.orderId = null;
            OrderEvent.prototype.orderSequence = null;
            OrderEvent.prototype.instrumentId = null;
            OrderEvent.prototype.state = null;
            OrderEvent.prototype.side = null;
            OrderEvent.prototype.priceMantissa = null;
            OrderEvent.prototype.priceExponent = null;
            OrderEvent.prototype.openSizeMantissa = null;
            OrderEvent.prototype.openSizeExponent = null;
            OrderEvent.prototype.reduceOnly = null;
            OrderEvent.prototype.liquidationId = null;
            OrderEvent.prototype.reason = null;
            OrderEvent.prototype.venueTimeMicros = null;
            OrderEvent.prototype.sequence = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderEvent.prototype, "_venueId", {
                get: $util.oneOfGetter($oneOfFields = ["venueId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderEvent.prototype, "_accountId", {
                get: $util.oneOfGetter($oneOfFields = ["accountId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderEvent.prototype, "_orderId", {
                get: $util.oneOfGetter($oneOfFields = ["orderId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderEvent.prototype, "_orderSequence", {
                get: $util.oneOfGetter($oneOfFields = ["orderSequence"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderEvent.prototype, "_instrumentId", {
                get: $util.oneOfGetter($oneOfFields = ["instrumentId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderEvent.prototype, "_state", {
                get: $util.oneOfGetter($oneOfFields = ["state"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderEvent.prototype, "_side", {
                get: $util.oneOfGetter($oneOfFields = ["side"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderEvent.prototype, "_priceMantissa", {
                get: $util.oneOfGetter($oneOfFields = ["priceMantissa"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderEvent.prototype, "_priceExponent", {
                get: $util.oneOfGetter($oneOfFields = ["priceExponent"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderEvent.prototype, "_openSizeMantissa", {
                get: $util.oneOfGetter($oneOfFields = ["openSizeMantissa"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderEvent.prototype, "_openSizeExponent", {
                get: $util.oneOfGetter($oneOfFields = ["openSizeExponent"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderEvent.prototype, "_reduceOnly", {
                get: $util.oneOfGetter($oneOfFields = ["reduceOnly"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderEvent.prototype, "_liquidationId", {
                get: $util.oneOfGetter($oneOfFields = ["liquidationId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderEvent.prototype, "_reason", {
                get: $util.oneOfGetter($oneOfFields = ["reason"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderEvent.prototype, "_venueTimeMicros", {
                get: $util.oneOfGetter($oneOfFields = ["venueTimeMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OrderEvent.prototype, "_sequence", {
                get: $util.oneOfGetter($oneOfFields = ["sequence"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            OrderEvent.create = function(properties) {
                return new OrderEvent(properties);
            };

            OrderEvent.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.venueId != null && $Object.hasOwnProperty.call(message, "venueId"))
                    writer.uint32(10).string(message.venueId);
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    writer.uint32(18).string(message.accountId);
                if (message.orderId != null && $Object.hasOwnProperty.call(message, "orderId"))
                    writer.uint32(26).string(message.orderId);
                if (message.orderSequence != null && $Object.hasOwnProperty.call(message, "orderSequence"))
                    writer.uint32(32).uint64(message.orderSequence);
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    writer.uint32(42).string(message.instrumentId);
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    writer.uint32(48).int32(message.state);
                if (message.side != null && $Object.hasOwnProperty.call(message, "side"))
                    writer.uint32(56).int32(message.side);
                if (message.priceMantissa != null && $Object.hasOwnProperty.call(message, "priceMantissa"))
                    writer.uint32(64).sint64(message.priceMantissa);
                if (message.priceExponent != null && $Object.hasOwnProperty.call(message, "priceExponent"))
                    writer.uint32(72).sint32(message.priceExponent);
                if (message.openSizeMantissa != null && $Object.hasOwnProperty.call(message, "openSizeMantissa"))
                    writer.uint32(80).sint64(message.openSizeMantissa);
                if (message.openSizeExponent != null && $Object.hasOwnProperty.call(message, "openSizeExponent"))
                    writer.uint32(88).sint32(message.openSizeExponent);
                if (message.reduceOnly != null && $Object.hasOwnProperty.call(message, "reduceOnly"))
                    writer.uint32(96).bool(message.reduceOnly);
                if (message.liquidationId != null && $Object.hasOwnProperty.call(message, "liquidationId"))
                    writer.uint32(106).string(message.liquidationId);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    writer.uint32(114).string(message.reason);
                if (message.venueTimeMicros != null && $Object.hasOwnProperty.call(message, "venueTimeMicros"))
                    writer.uint32(120).int64(message.venueTimeMicros);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    writer.uint32(128).uint64(message.sequence);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            OrderEvent.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.OrderEvent();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.venueId = reader.stringVerify();
                            message._venueId = "venueId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.accountId = reader.stringVerify();
                            message._accountId = "accountId";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.orderId = reader.stringVerify();
                            message._orderId = "orderId";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.orderSequence = reader.uint64();
                            message._orderSequence = "orderSequence";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.instrumentId = reader.stringVerify();
                            message._instrumentId = "instrumentId";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.state = reader.int32();
                            message._state = "state";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.side = reader.int32();
                            message._side = "side";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            message.priceMantissa = reader.sint64();
                            message._priceMantissa = "priceMantissa";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            message.priceExponent = reader.sint32();
                            message._priceExponent = "priceExponent";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.openSizeMantissa = reader.sint64();
                            message._openSizeMantissa = "openSizeMantissa";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            message.openSizeExponent = reader.sint32();
                            message._openSizeExponent = "openSizeExponent";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            message.reduceOnly = reader.bool();
                            message._reduceOnly = "reduceOnly";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.liquidationId = reader.stringVerify();
                            message._liquidationId = "liquidationId";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            message.reason = reader.stringVerify();
                            message._reason = "reason";
                            continue;
                        }
                    case 15: {
                            if (wireType !== 0)
                                break;
                            message.venueTimeMicros = reader.int64();
                            message._venueTimeMicros = "venueTimeMicros";
                            continue;
                        }
                    case 16: {
                            if (wireType !== 0)
                                break;
                            message.sequence = reader.uint64();
                            message._sequence = "sequence";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            OrderEvent.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.OrderEvent)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.OrderEvent: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.OrderEvent();
                if (object.venueId != null)
                    message.venueId = $String(object.venueId);
                if (object.accountId != null)
                    message.accountId = $String(object.accountId);
                if (object.orderId != null)
                    message.orderId = $String(object.orderId);
                if (object.orderSequence != null)
                    if ($util.Long)
                        message.orderSequence = $util.Long.fromValue(object.orderSequence, true);
                    else if (typeof object.orderSequence === "string")
                        message.orderSequence = $parseInt(object.orderSequence, 10);
                    else if (typeof object.orderSequence === "number")
                        message.orderSequence = object.orderSequence;
                    else if (typeof object.orderSequence === "object")
                        message.orderSequence = new $util.LongBits(object.orderSequence.low >>> 0, object.orderSequence.high >>> 0).toNumber(true);
                if (object.instrumentId != null)
                    message.instrumentId = $String(object.instrumentId);
                switch (object.state) {
                case "ORDER_STATE_UNSPECIFIED":
                case 0:
                    message.state = 0;
                    break;
                case "ORDER_STATE_OPENED":
                case 1:
                    message.state = 1;
                    break;
                case "ORDER_STATE_CHANGED":
                case 2:
                    message.state = 2;
                    break;
                case "ORDER_STATE_CLOSED":
                case 3:
                    message.state = 3;
                    break;
                case "ORDER_STATE_REJECTED":
                case 4:
                    message.state = 4;
                    break;
                default:
                    if (typeof object.state === "number" && (object.state | 0) === object.state)
                        message.state = object.state;
                }
                switch (object.side) {
                case "SIDE_UNSPECIFIED":
                case 0:
                    message.side = 0;
                    break;
                case "SIDE_BUY":
                case 1:
                    message.side = 1;
                    break;
                case "SIDE_SELL":
                case 2:
                    message.side = 2;
                    break;
                default:
                    if (typeof object.side === "number" && (object.side | 0) === object.side)
                        message.side = object.side;
                }
                if (object.priceMantissa != null)
                    if ($util.Long)
                        message.priceMantissa = $util.Long.fromValue(object.priceMantissa, false);
                    else if (typeof object.priceMantissa === "string")
                        message.priceMantissa = $parseInt(object.priceMantissa, 10);
                    else if (typeof object.priceMantissa === "number")
                        message.priceMantissa = object.priceMantissa;
                    else if (typeof object.priceMantissa === "object")
                        message.priceMantissa = new $util.LongBits(object.priceMantissa.low >>> 0, object.priceMantissa.high >>> 0).toNumber();
                if (object.priceExponent != null)
                    message.priceExponent = object.priceExponent | 0;
                if (object.openSizeMantissa != null)
                    if ($util.Long)
                        message.openSizeMantissa = $util.Long.fromValue(object.openSizeMantissa, false);
                    else if (typeof object.openSizeMantissa === "string")
                        message.openSizeMantissa = $parseInt(object.openSizeMantissa, 10);
                    else if (typeof object.openSizeMantissa === "number")
                        message.openSizeMantissa = object.openSizeMantissa;
                    else if (typeof object.openSizeMantissa === "object")
                        message.openSizeMantissa = new $util.LongBits(object.openSizeMantissa.low >>> 0, object.openSizeMantissa.high >>> 0).toNumber();
                if (object.openSizeExponent != null)
                    message.openSizeExponent = object.openSizeExponent | 0;
                if (object.reduceOnly != null)
                    message.reduceOnly = $Boolean(object.reduceOnly);
                if (object.liquidationId != null)
                    message.liquidationId = $String(object.liquidationId);
                if (object.reason != null)
                    message.reason = $String(object.reason);
                if (object.venueTimeMicros != null)
                    if ($util.Long)
                        message.venueTimeMicros = $util.Long.fromValue(object.venueTimeMicros, false);
                    else if (typeof object.venueTimeMicros === "string")
                        message.venueTimeMicros = $parseInt(object.venueTimeMicros, 10);
                    else if (typeof object.venueTimeMicros === "number")
                        message.venueTimeMicros = object.venueTimeMicros;
                    else if (typeof object.venueTimeMicros === "object")
                        message.venueTimeMicros = new $util.LongBits(object.venueTimeMicros.low >>> 0, object.venueTimeMicros.high >>> 0).toNumber();
                if (object.sequence != null)
                    if ($util.Long)
                        message.sequence = $util.Long.fromValue(object.sequence, true);
                    else if (typeof object.sequence === "string")
                        message.sequence = $parseInt(object.sequence, 10);
                    else if (typeof object.sequence === "number")
                        message.sequence = object.sequence;
                    else if (typeof object.sequence === "object")
                        message.sequence = new $util.LongBits(object.sequence.low >>> 0, object.sequence.high >>> 0).toNumber(true);
                return message;
            };

            OrderEvent.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.venueId != null && $Object.hasOwnProperty.call(message, "venueId"))
                    object.venueId = message.venueId;
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    object.accountId = message.accountId;
                if (message.orderId != null && $Object.hasOwnProperty.call(message, "orderId"))
                    object.orderId = message.orderId;
                if (message.orderSequence != null && $Object.hasOwnProperty.call(message, "orderSequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.orderSequence = typeof message.orderSequence === "number" ? $BigInt(message.orderSequence) : $util.Long.fromBits(message.orderSequence.low >>> 0, message.orderSequence.high >>> 0, true).toBigInt();
                    else if (typeof message.orderSequence === "number")
                        object.orderSequence = options.longs === $String ? $String(message.orderSequence) : message.orderSequence;
                    else
                        object.orderSequence = options.longs === $String ? $util.Long.prototype.toString.call(message.orderSequence) : options.longs === $Number ? new $util.LongBits(message.orderSequence.low >>> 0, message.orderSequence.high >>> 0).toNumber(true) : message.orderSequence;
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    object.instrumentId = message.instrumentId;
                if (message.state != null && $Object.hasOwnProperty.call(message, "state"))
                    object.state = options.enums === $String ? $root.plimsoll.v1.OrderState[message.state] === $undefined ? message.state : $root.plimsoll.v1.OrderState[message.state] : message.state;
                if (message.side != null && $Object.hasOwnProperty.call(message, "side"))
                    object.side = options.enums === $String ? $root.plimsoll.v1.Side[message.side] === $undefined ? message.side : $root.plimsoll.v1.Side[message.side] : message.side;
                if (message.priceMantissa != null && $Object.hasOwnProperty.call(message, "priceMantissa"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.priceMantissa = typeof message.priceMantissa === "number" ? $BigInt(message.priceMantissa) : $util.Long.fromBits(message.priceMantissa.low >>> 0, message.priceMantissa.high >>> 0, false).toBigInt();
                    else if (typeof message.priceMantissa === "number")
                        object.priceMantissa = options.longs === $String ? $String(message.priceMantissa) : message.priceMantissa;
                    else
                        object.priceMantissa = options.longs === $String ? $util.Long.prototype.toString.call(message.priceMantissa) : options.longs === $Number ? new $util.LongBits(message.priceMantissa.low >>> 0, message.priceMantissa.high >>> 0).toNumber() : message.priceMantissa;
                if (message.priceExponent != null && $Object.hasOwnProperty.call(message, "priceExponent"))
                    object.priceExponent = message.priceExponent;
                if (message.openSizeMantissa != null && $Object.hasOwnProperty.call(message, "openSizeMantissa"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.openSizeMantissa = typeof message.openSizeMantissa === "number" ? $BigInt(message.openSizeMantissa) : $util.Long.fromBits(message.openSizeMantissa.low >>> 0, message.openSizeMantissa.high >>> 0, false).toBigInt();
                    else if (typeof message.openSizeMantissa === "number")
                        object.openSizeMantissa = options.longs === $String ? $String(message.openSizeMantissa) : message.openSizeMantissa;
                    else
                        object.openSizeMantissa = options.longs === $String ? $util.Long.prototype.toString.call(message.openSizeMantissa) : options.longs === $Number ? new $util.LongBits(message.openSizeMantissa.low >>> 0, message.openSizeMantissa.high >>> 0).toNumber() : message.openSizeMantissa;
                if (message.openSizeExponent != null && $Object.hasOwnProperty.call(message, "openSizeExponent"))
                    object.openSizeExponent = message.openSizeExponent;
                if (message.reduceOnly != null && $Object.hasOwnProperty.call(message, "reduceOnly"))
                    object.reduceOnly = message.reduceOnly;
                if (message.liquidationId != null && $Object.hasOwnProperty.call(message, "liquidationId"))
                    object.liquidationId = message.liquidationId;
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                if (message.venueTimeMicros != null && $Object.hasOwnProperty.call(message, "venueTimeMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.venueTimeMicros = typeof message.venueTimeMicros === "number" ? $BigInt(message.venueTimeMicros) : $util.Long.fromBits(message.venueTimeMicros.low >>> 0, message.venueTimeMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.venueTimeMicros === "number")
                        object.venueTimeMicros = options.longs === $String ? $String(message.venueTimeMicros) : message.venueTimeMicros;
                    else
                        object.venueTimeMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.venueTimeMicros) : options.longs === $Number ? new $util.LongBits(message.venueTimeMicros.low >>> 0, message.venueTimeMicros.high >>> 0).toNumber() : message.venueTimeMicros;
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sequence = typeof message.sequence === "number" ? $BigInt(message.sequence) : $util.Long.fromBits(message.sequence.low >>> 0, message.sequence.high >>> 0, true).toBigInt();
                    else if (typeof message.sequence === "number")
                        object.sequence = options.longs === $String ? $String(message.sequence) : message.sequence;
                    else
                        object.sequence = options.longs === $String ? $util.Long.prototype.toString.call(message.sequence) : options.longs === $Number ? new $util.LongBits(message.sequence.low >>> 0, message.sequence.high >>> 0).toNumber(true) : message.sequence;
                return object;
            };

            OrderEvent.prototype.toJSON = function() {
                return OrderEvent.toObject(this, $protobuf.util.toJSONOptions);
            };

            return OrderEvent;
        })();

        v1.Mark = (function() {

            var Mark = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Mark.prototype.venueId = null;
            Mark.prototype.instrumentId = null;
            Mark.prototype.priceMantissa = null;
            Mark.prototype.priceExponent = null;
            Mark.prototype.indexPriceMantissa = null;
            Mark.prototype.fundingRatePerTrillion = null;
            Mark.prototype.impliedVolPpm = null;
            Mark.prototype.openInterestMantissa = null;
            Mark.prototype.openInterestExponent = null;
            Mark.prototype.venueTimeMicros = null;
            Mark.prototype.sequence = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Mark.prototype, "_venueId", {
                get: $util.oneOfGetter($oneOfFields = ["venueId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Mark.prototype, "_instrumentId", {
                get: $util.oneOfGetter($oneOfFields = ["instrumentId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Mark.prototype, "_priceMantissa", {
                get: $util.oneOfGetter($oneOfFields = ["priceMantissa"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Mark.prototype, "_priceExponent", {
                get: $util.oneOfGetter($oneOfFields = ["priceExponent"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Mark.prototype, "_indexPriceMantissa", {
                get: $util.oneOfGetter($oneOfFields = ["indexPriceMantissa"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Mark.prototype, "_fundingRatePerTrillion", {
                get: $util.oneOfGetter($oneOfFields = ["fundingRatePerTrillion"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Mark.prototype, "_impliedVolPpm", {
                get: $util.oneOfGetter($oneOfFields = ["impliedVolPpm"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Mark.prototype, "_openInterestMantissa", {
                get: $util.oneOfGetter($oneOfFields = ["openInterestMantissa"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Mark.prototype, "_openInterestExponent", {
                get: $util.oneOfGetter($oneOfFields = ["openInterestExponent"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Mark.prototype, "_venueTimeMicros", {
                get: $util.oneOfGetter($oneOfFields = ["venueTimeMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Mark.prototype, "_sequence", {
                get: $util.oneOfGetter($oneOfFields = ["sequence"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Mark.create = function(properties) {
                return new Mark(properties);
            };

            Mark.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.venueId != null && $Object.hasOwnProperty.call(message, "venueId"))
                    writer.uint32(10).string(message.venueId);
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    writer.uint32(18).string(message.instrumentId);
                if (message.priceMantissa != null && $Object.hasOwnProperty.call(message, "priceMantissa"))
                    writer.uint32(24).sint64(message.priceMantissa);
                if (message.priceExponent != null && $Object.hasOwnProperty.call(message, "priceExponent"))
                    writer.uint32(32).sint32(message.priceExponent);
                if (message.indexPriceMantissa != null && $Object.hasOwnProperty.call(message, "indexPriceMantissa"))
                    writer.uint32(40).sint64(message.indexPriceMantissa);
                if (message.fundingRatePerTrillion != null && $Object.hasOwnProperty.call(message, "fundingRatePerTrillion"))
                    writer.uint32(48).sint64(message.fundingRatePerTrillion);
                if (message.impliedVolPpm != null && $Object.hasOwnProperty.call(message, "impliedVolPpm"))
                    writer.uint32(56).sint64(message.impliedVolPpm);
                if (message.openInterestMantissa != null && $Object.hasOwnProperty.call(message, "openInterestMantissa"))
                    writer.uint32(64).sint64(message.openInterestMantissa);
                if (message.openInterestExponent != null && $Object.hasOwnProperty.call(message, "openInterestExponent"))
                    writer.uint32(72).sint32(message.openInterestExponent);
                if (message.venueTimeMicros != null && $Object.hasOwnProperty.call(message, "venueTimeMicros"))
                    writer.uint32(80).int64(message.venueTimeMicros);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    writer.uint32(88).uint64(message.sequence);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Mark.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.Mark();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.venueId = reader.stringVerify();
                            message._venueId = "venueId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.instrumentId = reader.stringVerify();
                            message._instrumentId = "instrumentId";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.priceMantissa = reader.sint64();
                            message._priceMantissa = "priceMantissa";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.priceExponent = reader.sint32();
                            message._priceExponent = "priceExponent";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.indexPriceMantissa = reader.sint64();
                            message._indexPriceMantissa = "indexPriceMantissa";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.fundingRatePerTrillion = reader.sint64();
                            message._fundingRatePerTrillion = "fundingRatePerTrillion";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.impliedVolPpm = reader.sint64();
                            message._impliedVolPpm = "impliedVolPpm";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            message.openInterestMantissa = reader.sint64();
                            message._openInterestMantissa = "openInterestMantissa";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            message.openInterestExponent = reader.sint32();
                            message._openInterestExponent = "openInterestExponent";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.venueTimeMicros = reader.int64();
                            message._venueTimeMicros = "venueTimeMicros";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            message.sequence = reader.uint64();
                            message._sequence = "sequence";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Mark.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.Mark)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.Mark: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.Mark();
                if (object.venueId != null)
                    message.venueId = $String(object.venueId);
                if (object.instrumentId != null)
                    message.instrumentId = $String(object.instrumentId);
                if (object.priceMantissa != null)
                    if ($util.Long)
                        message.priceMantissa = $util.Long.fromValue(object.priceMantissa, false);
                    else if (typeof object.priceMantissa === "string")
                        message.priceMantissa = $parseInt(object.priceMantissa, 10);
                    else if (typeof object.priceMantissa === "number")
                        message.priceMantissa = object.priceMantissa;
                    else if (typeof object.priceMantissa === "object")
                        message.priceMantissa = new $util.LongBits(object.priceMantissa.low >>> 0, object.priceMantissa.high >>> 0).toNumber();
                if (object.priceExponent != null)
                    message.priceExponent = object.priceExponent | 0;
                if (object.indexPriceMantissa != null)
                    if ($util.Long)
                        message.indexPriceMantissa = $util.Long.fromValue(object.indexPriceMantissa, false);
                    else if (typeof object.indexPriceMantissa === "string")
                        message.indexPriceMantissa = $parseInt(object.indexPriceMantissa, 10);
                    else if (typeof object.indexPriceMantissa === "number")
                        message.indexPriceMantissa = object.indexPriceMantissa;
                    else if (typeof object.indexPriceMantissa === "object")
                        message.indexPriceMantissa = new $util.LongBits(object.indexPriceMantissa.low >>> 0, object.indexPriceMantissa.high >>> 0).toNumber();
                if (object.fundingRatePerTrillion != null)
                    if ($util.Long)
                        message.fundingRatePerTrillion = $util.Long.fromValue(object.fundingRatePerTrillion, false);
                    else if (typeof object.fundingRatePerTrillion === "string")
                        message.fundingRatePerTrillion = $parseInt(object.fundingRatePerTrillion, 10);
                    else if (typeof object.fundingRatePerTrillion === "number")
                        message.fundingRatePerTrillion = object.fundingRatePerTrillion;
                    else if (typeof object.fundingRatePerTrillion === "object")
                        message.fundingRatePerTrillion = new $util.LongBits(object.fundingRatePerTrillion.low >>> 0, object.fundingRatePerTrillion.high >>> 0).toNumber();
                if (object.impliedVolPpm != null)
                    if ($util.Long)
                        message.impliedVolPpm = $util.Long.fromValue(object.impliedVolPpm, false);
                    else if (typeof object.impliedVolPpm === "string")
                        message.impliedVolPpm = $parseInt(object.impliedVolPpm, 10);
                    else if (typeof object.impliedVolPpm === "number")
                        message.impliedVolPpm = object.impliedVolPpm;
                    else if (typeof object.impliedVolPpm === "object")
                        message.impliedVolPpm = new $util.LongBits(object.impliedVolPpm.low >>> 0, object.impliedVolPpm.high >>> 0).toNumber();
                if (object.openInterestMantissa != null)
                    if ($util.Long)
                        message.openInterestMantissa = $util.Long.fromValue(object.openInterestMantissa, false);
                    else if (typeof object.openInterestMantissa === "string")
                        message.openInterestMantissa = $parseInt(object.openInterestMantissa, 10);
                    else if (typeof object.openInterestMantissa === "number")
                        message.openInterestMantissa = object.openInterestMantissa;
                    else if (typeof object.openInterestMantissa === "object")
                        message.openInterestMantissa = new $util.LongBits(object.openInterestMantissa.low >>> 0, object.openInterestMantissa.high >>> 0).toNumber();
                if (object.openInterestExponent != null)
                    message.openInterestExponent = object.openInterestExponent | 0;
                if (object.venueTimeMicros != null)
                    if ($util.Long)
                        message.venueTimeMicros = $util.Long.fromValue(object.venueTimeMicros, false);
                    else if (typeof object.venueTimeMicros === "string")
                        message.venueTimeMicros = $parseInt(object.venueTimeMicros, 10);
                    else if (typeof object.venueTimeMicros === "number")
                        message.venueTimeMicros = object.venueTimeMicros;
                    else if (typeof object.venueTimeMicros === "object")
                        message.venueTimeMicros = new $util.LongBits(object.venueTimeMicros.low >>> 0, object.venueTimeMicros.high >>> 0).toNumber();
                if (object.sequence != null)
                    if ($util.Long)
                        message.sequence = $util.Long.fromValue(object.sequence, true);
                    else if (typeof object.sequence === "string")
                        message.sequence = $parseInt(object.sequence, 10);
                    else if (typeof object.sequence === "number")
                        message.sequence = object.sequence;
                    else if (typeof object.sequence === "object")
                        message.sequence = new $util.LongBits(object.sequence.low >>> 0, object.sequence.high >>> 0).toNumber(true);
                return message;
            };

            Mark.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.venueId != null && $Object.hasOwnProperty.call(message, "venueId"))
                    object.venueId = message.venueId;
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    object.instrumentId = message.instrumentId;
                if (message.priceMantissa != null && $Object.hasOwnProperty.call(message, "priceMantissa"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.priceMantissa = typeof message.priceMantissa === "number" ? $BigInt(message.priceMantissa) : $util.Long.fromBits(message.priceMantissa.low >>> 0, message.priceMantissa.high >>> 0, false).toBigInt();
                    else if (typeof message.priceMantissa === "number")
                        object.priceMantissa = options.longs === $String ? $String(message.priceMantissa) : message.priceMantissa;
                    else
                        object.priceMantissa = options.longs === $String ? $util.Long.prototype.toString.call(message.priceMantissa) : options.longs === $Number ? new $util.LongBits(message.priceMantissa.low >>> 0, message.priceMantissa.high >>> 0).toNumber() : message.priceMantissa;
                if (message.priceExponent != null && $Object.hasOwnProperty.call(message, "priceExponent"))
                    object.priceExponent = message.priceExponent;
                if (message.indexPriceMantissa != null && $Object.hasOwnProperty.call(message, "indexPriceMantissa"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.indexPriceMantissa = typeof message.indexPriceMantissa === "number" ? $BigInt(message.indexPriceMantissa) : $util.Long.fromBits(message.indexPriceMantissa.low >>> 0, message.indexPriceMantissa.high >>> 0, false).toBigInt();
                    else if (typeof message.indexPriceMantissa === "number")
                        object.indexPriceMantissa = options.longs === $String ? $String(message.indexPriceMantissa) : message.indexPriceMantissa;
                    else
                        object.indexPriceMantissa = options.longs === $String ? $util.Long.prototype.toString.call(message.indexPriceMantissa) : options.longs === $Number ? new $util.LongBits(message.indexPriceMantissa.low >>> 0, message.indexPriceMantissa.high >>> 0).toNumber() : message.indexPriceMantissa;
                if (message.fundingRatePerTrillion != null && $Object.hasOwnProperty.call(message, "fundingRatePerTrillion"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fundingRatePerTrillion = typeof message.fundingRatePerTrillion === "number" ? $BigInt(message.fundingRatePerTrillion) : $util.Long.fromBits(message.fundingRatePerTrillion.low >>> 0, message.fundingRatePerTrillion.high >>> 0, false).toBigInt();
                    else if (typeof message.fundingRatePerTrillion === "number")
                        object.fundingRatePerTrillion = options.longs === $String ? $String(message.fundingRatePerTrillion) : message.fundingRatePerTrillion;
                    else
                        object.fundingRatePerTrillion = options.longs === $String ? $util.Long.prototype.toString.call(message.fundingRatePerTrillion) : options.longs === $Number ? new $util.LongBits(message.fundingRatePerTrillion.low >>> 0, message.fundingRatePerTrillion.high >>> 0).toNumber() : message.fundingRatePerTrillion;
                if (message.impliedVolPpm != null && $Object.hasOwnProperty.call(message, "impliedVolPpm"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.impliedVolPpm = typeof message.impliedVolPpm === "number" ? $BigInt(message.impliedVolPpm) : $util.Long.fromBits(message.impliedVolPpm.low >>> 0, message.impliedVolPpm.high >>> 0, false).toBigInt();
                    else if (typeof message.impliedVolPpm === "number")
                        object.impliedVolPpm = options.longs === $String ? $String(message.impliedVolPpm) : message.impliedVolPpm;
                    else
                        object.impliedVolPpm = options.longs === $String ? $util.Long.prototype.toString.call(message.impliedVolPpm) : options.longs === $Number ? new $util.LongBits(message.impliedVolPpm.low >>> 0, message.impliedVolPpm.high >>> 0).toNumber() : message.impliedVolPpm;
                if (message.openInterestMantissa != null && $Object.hasOwnProperty.call(message, "openInterestMantissa"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.openInterestMantissa = typeof message.openInterestMantissa === "number" ? $BigInt(message.openInterestMantissa) : $util.Long.fromBits(message.openInterestMantissa.low >>> 0, message.openInterestMantissa.high >>> 0, false).toBigInt();
                    else if (typeof message.openInterestMantissa === "number")
                        object.openInterestMantissa = options.longs === $String ? $String(message.openInterestMantissa) : message.openInterestMantissa;
                    else
                        object.openInterestMantissa = options.longs === $String ? $util.Long.prototype.toString.call(message.openInterestMantissa) : options.longs === $Number ? new $util.LongBits(message.openInterestMantissa.low >>> 0, message.openInterestMantissa.high >>> 0).toNumber() : message.openInterestMantissa;
                if (message.openInterestExponent != null && $Object.hasOwnProperty.call(message, "openInterestExponent"))
                    object.openInterestExponent = message.openInterestExponent;
                if (message.venueTimeMicros != null && $Object.hasOwnProperty.call(message, "venueTimeMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.venueTimeMicros = typeof message.venueTimeMicros === "number" ? $BigInt(message.venueTimeMicros) : $util.Long.fromBits(message.venueTimeMicros.low >>> 0, message.venueTimeMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.venueTimeMicros === "number")
                        object.venueTimeMicros = options.longs === $String ? $String(message.venueTimeMicros) : message.venueTimeMicros;
                    else
                        object.venueTimeMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.venueTimeMicros) : options.longs === $Number ? new $util.LongBits(message.venueTimeMicros.low >>> 0, message.venueTimeMicros.high >>> 0).toNumber() : message.venueTimeMicros;
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sequence = typeof message.sequence === "number" ? $BigInt(message.sequence) : $util.Long.fromBits(message.sequence.low >>> 0, message.sequence.high >>> 0, true).toBigInt();
                    else if (typeof message.sequence === "number")
                        object.sequence = options.longs === $String ? $String(message.sequence) : message.sequence;
                    else
                        object.sequence = options.longs === $String ? $util.Long.prototype.toString.call(message.sequence) : options.longs === $Number ? new $util.LongBits(message.sequence.low >>> 0, message.sequence.high >>> 0).toNumber(true) : message.sequence;
                return object;
            };

            Mark.prototype.toJSON = function() {
                return Mark.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Mark;
        })();

        v1.Funding = (function() {

            var Funding = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Funding.prototype.venueId = null;
            Funding.prototype.instrumentId = null;
            Funding.prototype.ratePerTrillion = null;
            Funding.prototype.priceMantissa = null;
            Funding.prototype.priceExponent = null;
            Funding.prototype.fundingTimeMicros = null;
            Funding.prototype.sequence = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Funding.prototype, "_venueId", {
                get: $util.oneOfGetter($oneOfFields = ["venueId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Funding.prototype, "_instrumentId", {
                get: $util.oneOfGetter($oneOfFields = ["instrumentId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Funding.prototype, "_ratePerTrillion", {
                get: $util.oneOfGetter($oneOfFields = ["ratePerTrillion"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Funding.prototype, "_priceMantissa", {
                get: $util.oneOfGetter($oneOfFields = ["priceMantissa"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Funding.prototype, "_priceExponent", {
                get: $util.oneOfGetter($oneOfFields = ["priceExponent"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Funding.prototype, "_fundingTimeMicros", {
                get: $util.oneOfGetter($oneOfFields = ["fundingTimeMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Funding.prototype, "_sequence", {
                get: $util.oneOfGetter($oneOfFields = ["sequence"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Funding.create = function(properties) {
                return new Funding(properties);
            };

            Funding.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.venueId != null && $Object.hasOwnProperty.call(message, "venueId"))
                    writer.uint32(10).string(message.venueId);
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    writer.uint32(18).string(message.instrumentId);
                if (message.ratePerTrillion != null && $Object.hasOwnProperty.call(message, "ratePerTrillion"))
                    writer.uint32(24).sint64(message.ratePerTrillion);
                if (message.priceMantissa != null && $Object.hasOwnProperty.call(message, "priceMantissa"))
                    writer.uint32(32).sint64(message.priceMantissa);
                if (message.priceExponent != null && $Object.hasOwnProperty.call(message, "priceExponent"))
                    writer.uint32(40).sint32(message.priceExponent);
                if (message.fundingTimeMicros != null && $Object.hasOwnProperty.call(message, "fundingTimeMicros"))
                    writer.uint32(48).int64(message.fundingTimeMicros);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    writer.uint32(56).uint64(message.sequence);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Funding.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.Funding();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.venueId = reader.stringVerify();
                            message._venueId = "venueId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.instrumentId = reader.stringVerify();
                            message._instrumentId = "instrumentId";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.ratePerTrillion = reader.sint64();
                            message._ratePerTrillion = "ratePerTrillion";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.priceMantissa = reader.sint64();
                            message._priceMantissa = "priceMantissa";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.priceExponent = reader.sint32();
                            message._priceExponent = "priceExponent";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.fundingTimeMicros = reader.int64();
                            message._fundingTimeMicros = "fundingTimeMicros";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.sequence = reader.uint64();
                            message._sequence = "sequence";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Funding.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.Funding)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.Funding: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.Funding();
                if (object.venueId != null)
                    message.venueId = $String(object.venueId);
                if (object.instrumentId != null)
                    message.instrumentId = $String(object.instrumentId);
                if (object.ratePerTrillion != null)
                    if ($util.Long)
                        message.ratePerTrillion = $util.Long.fromValue(object.ratePerTrillion, false);
                    else if (typeof object.ratePerTrillion === "string")
                        message.ratePerTrillion = $parseInt(object.ratePerTrillion, 10);
                    else if (typeof object.ratePerTrillion === "number")
                        message.ratePerTrillion = object.ratePerTrillion;
                    else if (typeof object.ratePerTrillion === "object")
                        message.ratePerTrillion = new $util.LongBits(object.ratePerTrillion.low >>> 0, object.ratePerTrillion.high >>> 0).toNumber();
                if (object.priceMantissa != null)
                    if ($util.Long)
                        message.priceMantissa = $util.Long.fromValue(object.priceMantissa, false);
                    else if (typeof object.priceMantissa === "string")
                        message.priceMantissa = $parseInt(object.priceMantissa, 10);
                    else if (typeof object.priceMantissa === "number")
                        message.priceMantissa = object.priceMantissa;
                    else if (typeof object.priceMantissa === "object")
                        message.priceMantissa = new $util.LongBits(object.priceMantissa.low >>> 0, object.priceMantissa.high >>> 0).toNumber();
                if (object.priceExponent != null)
                    message.priceExponent = object.priceExponent | 0;
                if (object.fundingTimeMicros != null)
                    if ($util.Long)
                        message.fundingTimeMicros = $util.Long.fromValue(object.fundingTimeMicros, false);
                    else if (typeof object.fundingTimeMicros === "string")
                        message.fundingTimeMicros = $parseInt(object.fundingTimeMicros, 10);
                    else if (typeof object.fundingTimeMicros === "number")
                        message.fundingTimeMicros = object.fundingTimeMicros;
                    else if (typeof object.fundingTimeMicros === "object")
                        message.fundingTimeMicros = new $util.LongBits(object.fundingTimeMicros.low >>> 0, object.fundingTimeMicros.high >>> 0).toNumber();
                if (object.sequence != null)
                    if ($util.Long)
                        message.sequence = $util.Long.fromValue(object.sequence, true);
                    else if (typeof object.sequence === "string")
                        message.sequence = $parseInt(object.sequence, 10);
                    else if (typeof object.sequence === "number")
                        message.sequence = object.sequence;
                    else if (typeof object.sequence === "object")
                        message.sequence = new $util.LongBits(object.sequence.low >>> 0, object.sequence.high >>> 0).toNumber(true);
                return message;
            };

            Funding.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.venueId != null && $Object.hasOwnProperty.call(message, "venueId"))
                    object.venueId = message.venueId;
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    object.instrumentId = message.instrumentId;
                if (message.ratePerTrillion != null && $Object.hasOwnProperty.call(message, "ratePerTrillion"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.ratePerTrillion = typeof message.ratePerTrillion === "number" ? $BigInt(message.ratePerTrillion) : $util.Long.fromBits(message.ratePerTrillion.low >>> 0, message.ratePerTrillion.high >>> 0, false).toBigInt();
                    else if (typeof message.ratePerTrillion === "number")
                        object.ratePerTrillion = options.longs === $String ? $String(message.ratePerTrillion) : message.ratePerTrillion;
                    else
                        object.ratePerTrillion = options.longs === $String ? $util.Long.prototype.toString.call(message.ratePerTrillion) : options.longs === $Number ? new $util.LongBits(message.ratePerTrillion.low >>> 0, message.ratePerTrillion.high >>> 0).toNumber() : message.ratePerTrillion;
                if (message.priceMantissa != null && $Object.hasOwnProperty.call(message, "priceMantissa"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.priceMantissa = typeof message.priceMantissa === "number" ? $BigInt(message.priceMantissa) : $util.Long.fromBits(message.priceMantissa.low >>> 0, message.priceMantissa.high >>> 0, false).toBigInt();
                    else if (typeof message.priceMantissa === "number")
                        object.priceMantissa = options.longs === $String ? $String(message.priceMantissa) : message.priceMantissa;
                    else
                        object.priceMantissa = options.longs === $String ? $util.Long.prototype.toString.call(message.priceMantissa) : options.longs === $Number ? new $util.LongBits(message.priceMantissa.low >>> 0, message.priceMantissa.high >>> 0).toNumber() : message.priceMantissa;
                if (message.priceExponent != null && $Object.hasOwnProperty.call(message, "priceExponent"))
                    object.priceExponent = message.priceExponent;
                if (message.fundingTimeMicros != null && $Object.hasOwnProperty.call(message, "fundingTimeMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.fundingTimeMicros = typeof message.fundingTimeMicros === "number" ? $BigInt(message.fundingTimeMicros) : $util.Long.fromBits(message.fundingTimeMicros.low >>> 0, message.fundingTimeMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.fundingTimeMicros === "number")
                        object.fundingTimeMicros = options.longs === $String ? $String(message.fundingTimeMicros) : message.fundingTimeMicros;
                    else
                        object.fundingTimeMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.fundingTimeMicros) : options.longs === $Number ? new $util.LongBits(message.fundingTimeMicros.low >>> 0, message.fundingTimeMicros.high >>> 0).toNumber() : message.fundingTimeMicros;
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sequence = typeof message.sequence === "number" ? $BigInt(message.sequence) : $util.Long.fromBits(message.sequence.low >>> 0, message.sequence.high >>> 0, true).toBigInt();
                    else if (typeof message.sequence === "number")
                        object.sequence = options.longs === $String ? $String(message.sequence) : message.sequence;
                    else
                        object.sequence = options.longs === $String ? $util.Long.prototype.toString.call(message.sequence) : options.longs === $Number ? new $util.LongBits(message.sequence.low >>> 0, message.sequence.high >>> 0).toNumber(true) : message.sequence;
                return object;
            };

            Funding.prototype.toJSON = function() {
                return Funding.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Funding;
        })();

        v1.Clock = (function() {

            var Clock = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Clock.prototype.logTimeMicros = null;
            Clock.prototype.sequence = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Clock.prototype, "_logTimeMicros", {
                get: $util.oneOfGetter($oneOfFields = ["logTimeMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Clock.prototype, "_sequence", {
                get: $util.oneOfGetter($oneOfFields = ["sequence"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Clock.create = function(properties) {
                return new Clock(properties);
            };

            Clock.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.logTimeMicros != null && $Object.hasOwnProperty.call(message, "logTimeMicros"))
                    writer.uint32(8).int64(message.logTimeMicros);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    writer.uint32(16).uint64(message.sequence);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Clock.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.Clock();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.logTimeMicros = reader.int64();
                            message._logTimeMicros = "logTimeMicros";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.sequence = reader.uint64();
                            message._sequence = "sequence";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Clock.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.Clock)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.Clock: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.Clock();
                if (object.logTimeMicros != null)
                    if ($util.Long)
                        message.logTimeMicros = $util.Long.fromValue(object.logTimeMicros, false);
                    else if (typeof object.logTimeMicros === "string")
                        message.logTimeMicros = $parseInt(object.logTimeMicros, 10);
                    else if (typeof object.logTimeMicros === "number")
                        message.logTimeMicros = object.logTimeMicros;
                    else if (typeof object.logTimeMicros === "object")
                        message.logTimeMicros = new $util.LongBits(object.logTimeMicros.low >>> 0, object.logTimeMicros.high >>> 0).toNumber();
                if (object.sequence != null)
                    if ($util.Long)
                        message.sequence = $util.Long.fromValue(object.sequence, true);
                    else if (typeof object.sequence === "string")
                        message.sequence = $parseInt(object.sequence, 10);
                    else if (typeof object.sequence === "number")
                        message.sequence = object.sequence;
                    else if (typeof object.sequence === "object")
                        message.sequence = new $util.LongBits(object.sequence.low >>> 0, object.sequence.high >>> 0).toNumber(true);
                return message;
            };

            Clock.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.logTimeMicros != null && $Object.hasOwnProperty.call(message, "logTimeMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.logTimeMicros = typeof message.logTimeMicros === "number" ? $BigInt(message.logTimeMicros) : $util.Long.fromBits(message.logTimeMicros.low >>> 0, message.logTimeMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.logTimeMicros === "number")
                        object.logTimeMicros = options.longs === $String ? $String(message.logTimeMicros) : message.logTimeMicros;
                    else
                        object.logTimeMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.logTimeMicros) : options.longs === $Number ? new $util.LongBits(message.logTimeMicros.low >>> 0, message.logTimeMicros.high >>> 0).toNumber() : message.logTimeMicros;
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sequence = typeof message.sequence === "number" ? $BigInt(message.sequence) : $util.Long.fromBits(message.sequence.low >>> 0, message.sequence.high >>> 0, true).toBigInt();
                    else if (typeof message.sequence === "number")
                        object.sequence = options.longs === $String ? $String(message.sequence) : message.sequence;
                    else
                        object.sequence = options.longs === $String ? $util.Long.prototype.toString.call(message.sequence) : options.longs === $Number ? new $util.LongBits(message.sequence.low >>> 0, message.sequence.high >>> 0).toNumber(true) : message.sequence;
                return object;
            };

            Clock.prototype.toJSON = function() {
                return Clock.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Clock;
        })();

        v1.FrameEnd = (function() {

            var FrameEnd = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            FrameEnd.prototype.frame = null;
            FrameEnd.prototype.logTimeMicros = null;
            FrameEnd.prototype.sequence = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FrameEnd.prototype, "_frame", {
                get: $util.oneOfGetter($oneOfFields = ["frame"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FrameEnd.prototype, "_logTimeMicros", {
                get: $util.oneOfGetter($oneOfFields = ["logTimeMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(FrameEnd.prototype, "_sequence", {
                get: $util.oneOfGetter($oneOfFields = ["sequence"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            FrameEnd.create = function(properties) {
                return new FrameEnd(properties);
            };

            FrameEnd.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.frame != null && $Object.hasOwnProperty.call(message, "frame"))
                    writer.uint32(8).uint64(message.frame);
                if (message.logTimeMicros != null && $Object.hasOwnProperty.call(message, "logTimeMicros"))
                    writer.uint32(16).int64(message.logTimeMicros);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    writer.uint32(24).uint64(message.sequence);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            FrameEnd.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.FrameEnd();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.frame = reader.uint64();
                            message._frame = "frame";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.logTimeMicros = reader.int64();
                            message._logTimeMicros = "logTimeMicros";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.sequence = reader.uint64();
                            message._sequence = "sequence";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            FrameEnd.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.FrameEnd)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.FrameEnd: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.FrameEnd();
                if (object.frame != null)
                    if ($util.Long)
                        message.frame = $util.Long.fromValue(object.frame, true);
                    else if (typeof object.frame === "string")
                        message.frame = $parseInt(object.frame, 10);
                    else if (typeof object.frame === "number")
                        message.frame = object.frame;
                    else if (typeof object.frame === "object")
                        message.frame = new $util.LongBits(object.frame.low >>> 0, object.frame.high >>> 0).toNumber(true);
                if (object.logTimeMicros != null)
                    if ($util.Long)
                        message.logTimeMicros = $util.Long.fromValue(object.logTimeMicros, false);
                    else if (typeof object.logTimeMicros === "string")
                        message.logTimeMicros = $parseInt(object.logTimeMicros, 10);
                    else if (typeof object.logTimeMicros === "number")
                        message.logTimeMicros = object.logTimeMicros;
                    else if (typeof object.logTimeMicros === "object")
                        message.logTimeMicros = new $util.LongBits(object.logTimeMicros.low >>> 0, object.logTimeMicros.high >>> 0).toNumber();
                if (object.sequence != null)
                    if ($util.Long)
                        message.sequence = $util.Long.fromValue(object.sequence, true);
                    else if (typeof object.sequence === "string")
                        message.sequence = $parseInt(object.sequence, 10);
                    else if (typeof object.sequence === "number")
                        message.sequence = object.sequence;
                    else if (typeof object.sequence === "object")
                        message.sequence = new $util.LongBits(object.sequence.low >>> 0, object.sequence.high >>> 0).toNumber(true);
                return message;
            };

            FrameEnd.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.frame != null && $Object.hasOwnProperty.call(message, "frame"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.frame = typeof message.frame === "number" ? $BigInt(message.frame) : $util.Long.fromBits(message.frame.low >>> 0, message.frame.high >>> 0, true).toBigInt();
                    else if (typeof message.frame === "number")
                        object.frame = options.longs === $String ? $String(message.frame) : message.frame;
                    else
                        object.frame = options.longs === $String ? $util.Long.prototype.toString.call(message.frame) : options.longs === $Number ? new $util.LongBits(message.frame.low >>> 0, message.frame.high >>> 0).toNumber(true) : message.frame;
                if (message.logTimeMicros != null && $Object.hasOwnProperty.call(message, "logTimeMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.logTimeMicros = typeof message.logTimeMicros === "number" ? $BigInt(message.logTimeMicros) : $util.Long.fromBits(message.logTimeMicros.low >>> 0, message.logTimeMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.logTimeMicros === "number")
                        object.logTimeMicros = options.longs === $String ? $String(message.logTimeMicros) : message.logTimeMicros;
                    else
                        object.logTimeMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.logTimeMicros) : options.longs === $Number ? new $util.LongBits(message.logTimeMicros.low >>> 0, message.logTimeMicros.high >>> 0).toNumber() : message.logTimeMicros;
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sequence = typeof message.sequence === "number" ? $BigInt(message.sequence) : $util.Long.fromBits(message.sequence.low >>> 0, message.sequence.high >>> 0, true).toBigInt();
                    else if (typeof message.sequence === "number")
                        object.sequence = options.longs === $String ? $String(message.sequence) : message.sequence;
                    else
                        object.sequence = options.longs === $String ? $util.Long.prototype.toString.call(message.sequence) : options.longs === $Number ? new $util.LongBits(message.sequence.low >>> 0, message.sequence.high >>> 0).toNumber(true) : message.sequence;
                return object;
            };

            FrameEnd.prototype.toJSON = function() {
                return FrameEnd.toObject(this, $protobuf.util.toJSONOptions);
            };

            return FrameEnd;
        })();

        v1.AssetDefinition = (function() {

            var AssetDefinition = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AssetDefinition.prototype.assetId = null;
            AssetDefinition.prototype.exponent = null;
            AssetDefinition.prototype.valuationInstrumentId = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AssetDefinition.prototype, "_assetId", {
                get: $util.oneOfGetter($oneOfFields = ["assetId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AssetDefinition.prototype, "_exponent", {
                get: $util.oneOfGetter($oneOfFields = ["exponent"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AssetDefinition.prototype, "_valuationInstrumentId", {
                get: $util.oneOfGetter($oneOfFields = ["valuationInstrumentId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            AssetDefinition.create = function(properties) {
                return new AssetDefinition(properties);
            };

            AssetDefinition.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.assetId != null && $Object.hasOwnProperty.call(message, "assetId"))
                    writer.uint32(10).string(message.assetId);
                if (message.exponent != null && $Object.hasOwnProperty.call(message, "exponent"))
                    writer.uint32(16).sint32(message.exponent);
                if (message.valuationInstrumentId != null && $Object.hasOwnProperty.call(message, "valuationInstrumentId"))
                    writer.uint32(26).string(message.valuationInstrumentId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            AssetDefinition.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.AssetDefinition();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.assetId = reader.stringVerify();
                            message._assetId = "assetId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.exponent = reader.sint32();
                            message._exponent = "exponent";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.valuationInstrumentId = reader.stringVerify();
                            message._valuationInstrumentId = "valuationInstrumentId";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            AssetDefinition.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.AssetDefinition)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.AssetDefinition: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.AssetDefinition();
                if (object.assetId != null)
                    message.assetId = $String(object.assetId);
                if (object.exponent != null)
                    message.exponent = object.exponent | 0;
                if (object.valuationInstrumentId != null)
                    message.valuationInstrumentId = $String(object.valuationInstrumentId);
                return message;
            };

            AssetDefinition.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.assetId != null && $Object.hasOwnProperty.call(message, "assetId"))
                    object.assetId = message.assetId;
                if (message.exponent != null && $Object.hasOwnProperty.call(message, "exponent"))
                    object.exponent = message.exponent;
                if (message.valuationInstrumentId != null && $Object.hasOwnProperty.call(message, "valuationInstrumentId"))
                    object.valuationInstrumentId = message.valuationInstrumentId;
                return object;
            };

            AssetDefinition.prototype.toJSON = function() {
                return AssetDefinition.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AssetDefinition;
        })();

        v1.InstrumentKind = (function() {
            var valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "INSTRUMENT_KIND_UNSPECIFIED"] = 0;
            values[valuesById[1] = "INSTRUMENT_KIND_LINEAR_PERPETUAL"] = 1;
            values[valuesById[2] = "INSTRUMENT_KIND_INVERSE_PERPETUAL"] = 2;
            values[valuesById[3] = "INSTRUMENT_KIND_LINEAR_FUTURE"] = 3;
            values[valuesById[4] = "INSTRUMENT_KIND_INVERSE_FUTURE"] = 4;
            values[valuesById[5] = "INSTRUMENT_KIND_OPTION"] = 5;
            values[valuesById[6] = "INSTRUMENT_KIND_SPOT"] = 6;
            return values;
        })();

        v1.OptionRight = (function() {
            var valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "OPTION_RIGHT_UNSPECIFIED"] = 0;
            values[valuesById[1] = "OPTION_RIGHT_CALL"] = 1;
            values[valuesById[2] = "OPTION_RIGHT_PUT"] = 2;
            return values;
        })();

        v1.InstrumentDefinition = (function() {

            var InstrumentDefinition = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            InstrumentDefinition.prototype.instrumentId = null;
            InstrumentDefinition.prototype.kind = null;
            InstrumentDefinition.prototype.settlementAssetId = null;
            InstrumentDefinition.prototype.priceExponent = null;
            InstrumentDefinition.prototype.tickMantissa = null;
            InstrumentDefinition.prototype.sizeExponent = null;
            InstrumentDefinition.prototype.lotMantissa = null;
            InstrumentDefinition.prototype.multiplierMantissa = null;
            InstrumentDefinition.prototype.multiplierExponent = null;
            InstrumentDefinition.prototype.negativePriceAllowed = null;
            InstrumentDefinition.prototype.expiryTimeMicros = null;
            InstrumentDefinition.prototype.strikeMantissa = null;
            InstrumentDefinition.prototype.optionRight = null;
            InstrumentDefinition.prototype.underlyingId = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(InstrumentDefinition.prototype, "_instrumentId", {
                get: $util.oneOfGetter($oneOfFields = ["instrumentId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(InstrumentDefinition.prototype, "_kind", {
                get: $util.oneOfGetter($oneOfFields = ["kind"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(InstrumentDefinition.prototype, "_settlementAssetId", {
                get: $util.oneOfGetter($oneOfFields = ["settlementAssetId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(InstrumentDefinition.prototype, "_priceExponent", {
                get: $util.oneOfGetter($oneOfFields = ["priceExponent"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(InstrumentDefinition.prototype, "_tickMantissa", {
                get: $util.oneOfGetter($oneOfFields = ["tickMantissa"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(InstrumentDefinition.prototype, "_sizeExponent", {
                get: $util.oneOfGetter($oneOfFields = ["sizeExponent"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(InstrumentDefinition.prototype, "_lotMantissa", {
                get: $util.oneOfGetter($oneOfFields = ["lotMantissa"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(InstrumentDefinition.prototype, "_multiplierMantissa", {
                get: $util.oneOfGetter($oneOfFields = ["multiplierMantissa"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(InstrumentDefinition.prototype, "_multiplierExponent", {
                get: $util.oneOfGetter($oneOfFields = ["multiplierExponent"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(InstrumentDefinition.prototype, "_negativePriceAllowed", {
                get: $util.oneOfGetter($oneOfFields = ["negativePriceAllowed"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(InstrumentDefinition.prototype, "_expiryTimeMicros", {
                get: $util.oneOfGetter($oneOfFields = ["expiryTimeMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(InstrumentDefinition.prototype, "_strikeMantissa", {
                get: $util.oneOfGetter($oneOfFields = ["strikeMantissa"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(InstrumentDefinition.prototype, "_optionRight", {
                get: $util.oneOfGetter($oneOfFields = ["optionRight"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(InstrumentDefinition.prototype, "_underlyingId", {
                get: $util.oneOfGetter($oneOfFields = ["underlyingId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            InstrumentDefinition.create = function(properties) {
                return new InstrumentDefinition(properties);
            };

            InstrumentDefinition.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    writer.uint32(10).string(message.instrumentId);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    writer.uint32(16).int32(message.kind);
                if (message.settlementAssetId != null && $Object.hasOwnProperty.call(message, "settlementAssetId"))
                    writer.uint32(26).string(message.settlementAssetId);
                if (message.priceExponent != null && $Object.hasOwnProperty.call(message, "priceExponent"))
                    writer.uint32(32).sint32(message.priceExponent);
                if (message.tickMantissa != null && $Object.hasOwnProperty.call(message, "tickMantissa"))
                    writer.uint32(40).sint64(message.tickMantissa);
                if (message.sizeExponent != null && $Object.hasOwnProperty.call(message, "sizeExponent"))
                    writer.uint32(48).sint32(message.sizeExponent);
                if (message.lotMantissa != null && $Object.hasOwnProperty.call(message, "lotMantissa"))
                    writer.uint32(56).sint64(message.lotMantissa);
                if (message.multiplierMantissa != null && $Object.hasOwnProperty.call(message, "multiplierMantissa"))
                    writer.uint32(64).sint64(message.multiplierMantissa);
                if (message.multiplierExponent != null && $Object.hasOwnProperty.call(message, "multiplierExponent"))
                    writer.uint32(72).sint32(message.multiplierExponent);
                if (message.negativePriceAllowed != null && $Object.hasOwnProperty.call(message, "negativePriceAllowed"))
                    writer.uint32(80).bool(message.negativePriceAllowed);
                if (message.expiryTimeMicros != null && $Object.hasOwnProperty.call(message, "expiryTimeMicros"))
                    writer.uint32(88).int64(message.expiryTimeMicros);
                if (message.strikeMantissa != null && $Object.hasOwnProperty.call(message, "strikeMantissa"))
                    writer.uint32(96).sint64(message.strikeMantissa);
                if (message.optionRight != null && $Object.hasOwnProperty.call(message, "optionRight"))
                    writer.uint32(104).int32(message.optionRight);
                if (message.underlyingId != null && $Object.hasOwnProperty.call(message, "underlyingId"))
                    writer.uint32(114).string(message.underlyingId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            InstrumentDefinition.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.InstrumentDefinition();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.instrumentId = reader.stringVerify();
                            message._instrumentId = "instrumentId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.kind = reader.int32();
                            message._kind = "kind";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.settlementAssetId = reader.stringVerify();
                            message._settlementAssetId = "settlementAssetId";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.priceExponent = reader.sint32();
                            message._priceExponent = "priceExponent";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.tickMantissa = reader.sint64();
                            message._tickMantissa = "tickMantissa";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.sizeExponent = reader.sint32();
                            message._sizeExponent = "sizeExponent";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.lotMantissa = reader.sint64();
                            message._lotMantissa = "lotMantissa";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            message.multiplierMantissa = reader.sint64();
                            message._multiplierMantissa = "multiplierMantissa";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            message.multiplierExponent = reader.sint32();
                            message._multiplierExponent = "multiplierExponent";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.negativePriceAllowed = reader.bool();
                            message._negativePriceAllowed = "negativePriceAllowed";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            message.expiryTimeMicros = reader.int64();
                            message._expiryTimeMicros = "expiryTimeMicros";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            message.strikeMantissa = reader.sint64();
                            message._strikeMantissa = "strikeMantissa";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            message.optionRight = reader.int32();
                            message._optionRight = "optionRight";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            message.underlyingId = reader.stringVerify();
                            message._underlyingId = "underlyingId";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            InstrumentDefinition.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.InstrumentDefinition)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.InstrumentDefinition: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.InstrumentDefinition();
                if (object.instrumentId != null)
                    message.instrumentId = $String(object.instrumentId);
                switch (object.kind) {
                case "INSTRUMENT_KIND_UNSPECIFIED":
                case 0:
                    message.kind = 0;
                    break;
                case "INSTRUMENT_KIND_LINEAR_PERPETUAL":
                case 1:
                    message.kind = 1;
                    break;
                case "INSTRUMENT_KIND_INVERSE_PERPETUAL":
                case 2:
                    message.kind = 2;
                    break;
                case "INSTRUMENT_KIND_LINEAR_FUTURE":
                case 3:
                    message.kind = 3;
                    break;
                case "INSTRUMENT_KIND_INVERSE_FUTURE":
                case 4:
                    message.kind = 4;
                    break;
                case "INSTRUMENT_KIND_OPTION":
                case 5:
                    message.kind = 5;
                    break;
                case "INSTRUMENT_KIND_SPOT":
                case 6:
                    message.kind = 6;
                    break;
                default:
                    if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                        message.kind = object.kind;
                }
                if (object.settlementAssetId != null)
                    message.settlementAssetId = $String(object.settlementAssetId);
                if (object.priceExponent != null)
                    message.priceExponent = object.priceExponent | 0;
                if (object.tickMantissa != null)
                    if ($util.Long)
                        message.tickMantissa = $util.Long.fromValue(object.tickMantissa, false);
                    else if (typeof object.tickMantissa === "string")
                        message.tickMantissa = $parseInt(object.tickMantissa, 10);
                    else if (typeof object.tickMantissa === "number")
                        message.tickMantissa = object.tickMantissa;
                    else if (typeof object.tickMantissa === "object")
                        message.tickMantissa = new $util.LongBits(object.tickMantissa.low >>> 0, object.tickMantissa.high >>> 0).toNumber();
                if (object.sizeExponent != null)
                    message.sizeExponent = object.sizeExponent | 0;
                if (object.lotMantissa != null)
                    if ($util.Long)
                        message.lotMantissa = $util.Long.fromValue(object.lotMantissa, false);
                    else if (typeof object.lotMantissa === "string")
                        message.lotMantissa = $parseInt(object.lotMantissa, 10);
                    else if (typeof object.lotMantissa === "number")
                        message.lotMantissa = object.lotMantissa;
                    else if (typeof object.lotMantissa === "object")
                        message.lotMantissa = new $util.LongBits(object.lotMantissa.low >>> 0, object.lotMantissa.high >>> 0).toNumber();
                if (object.multiplierMantissa != null)
                    if ($util.Long)
                        message.multiplierMantissa = $util.Long.fromValue(object.multiplierMantissa, false);
                    else if (typeof object.multiplierMantissa === "string")
                        message.multiplierMantissa = $parseInt(object.multiplierMantissa, 10);
                    else if (typeof object.multiplierMantissa === "number")
                        message.multiplierMantissa = object.multiplierMantissa;
                    else if (typeof object.multiplierMantissa === "object")
                        message.multiplierMantissa = new $util.LongBits(object.multiplierMantissa.low >>> 0, object.multiplierMantissa.high >>> 0).toNumber();
                if (object.multiplierExponent != null)
                    message.multiplierExponent = object.multiplierExponent | 0;
                if (object.negativePriceAllowed != null)
                    message.negativePriceAllowed = $Boolean(object.negativePriceAllowed);
                if (object.expiryTimeMicros != null)
                    if ($util.Long)
                        message.expiryTimeMicros = $util.Long.fromValue(object.expiryTimeMicros, false);
                    else if (typeof object.expiryTimeMicros === "string")
                        message.expiryTimeMicros = $parseInt(object.expiryTimeMicros, 10);
                    else if (typeof object.expiryTimeMicros === "number")
                        message.expiryTimeMicros = object.expiryTimeMicros;
                    else if (typeof object.expiryTimeMicros === "object")
                        message.expiryTimeMicros = new $util.LongBits(object.expiryTimeMicros.low >>> 0, object.expiryTimeMicros.high >>> 0).toNumber();
                if (object.strikeMantissa != null)
                    if ($util.Long)
                        message.strikeMantissa = $util.Long.fromValue(object.strikeMantissa, false);
                    else if (typeof object.strikeMantissa === "string")
                        message.strikeMantissa = $parseInt(object.strikeMantissa, 10);
                    else if (typeof object.strikeMantissa === "number")
                        message.strikeMantissa = object.strikeMantissa;
                    else if (typeof object.strikeMantissa === "object")
                        message.strikeMantissa = new $util.LongBits(object.strikeMantissa.low >>> 0, object.strikeMantissa.high >>> 0).toNumber();
                switch (object.optionRight) {
                case "OPTION_RIGHT_UNSPECIFIED":
                case 0:
                    message.optionRight = 0;
                    break;
                case "OPTION_RIGHT_CALL":
                case 1:
                    message.optionRight = 1;
                    break;
                case "OPTION_RIGHT_PUT":
                case 2:
                    message.optionRight = 2;
                    break;
                default:
                    if (typeof object.optionRight === "number" && (object.optionRight | 0) === object.optionRight)
                        message.optionRight = object.optionRight;
                }
                if (object.underlyingId != null)
                    message.underlyingId = $String(object.underlyingId);
                return message;
            };

            InstrumentDefinition.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    object.instrumentId = message.instrumentId;
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = options.enums === $String ? $root.plimsoll.v1.InstrumentKind[message.kind] === $undefined ? message.kind : $root.plimsoll.v1.InstrumentKind[message.kind] : message.kind;
                if (message.settlementAssetId != null && $Object.hasOwnProperty.call(message, "settlementAssetId"))
                    object.settlementAssetId = message.settlementAssetId;
                if (message.priceExponent != null && $Object.hasOwnProperty.call(message, "priceExponent"))
                    object.priceExponent = message.priceExponent;
                if (message.tickMantissa != null && $Object.hasOwnProperty.call(message, "tickMantissa"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.tickMantissa = typeof message.tickMantissa === "number" ? $BigInt(message.tickMantissa) : $util.Long.fromBits(message.tickMantissa.low >>> 0, message.tickMantissa.high >>> 0, false).toBigInt();
                    else if (typeof message.tickMantissa === "number")
                        object.tickMantissa = options.longs === $String ? $String(message.tickMantissa) : message.tickMantissa;
                    else
                        object.tickMantissa = options.longs === $String ? $util.Long.prototype.toString.call(message.tickMantissa) : options.longs === $Number ? new $util.LongBits(message.tickMantissa.low >>> 0, message.tickMantissa.high >>> 0).toNumber() : message.tickMantissa;
                if (message.sizeExponent != null && $Object.hasOwnProperty.call(message, "sizeExponent"))
                    object.sizeExponent = message.sizeExponent;
                if (message.lotMantissa != null && $Object.hasOwnProperty.call(message, "lotMantissa"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.lotMantissa = typeof message.lotMantissa === "number" ? $BigInt(message.lotMantissa) : $util.Long.fromBits(message.lotMantissa.low >>> 0, message.lotMantissa.high >>> 0, false).toBigInt();
                    else if (typeof message.lotMantissa === "number")
                        object.lotMantissa = options.longs === $String ? $String(message.lotMantissa) : message.lotMantissa;
                    else
                        object.lotMantissa = options.longs === $String ? $util.Long.prototype.toString.call(message.lotMantissa) : options.longs === $Number ? new $util.LongBits(message.lotMantissa.low >>> 0, message.lotMantissa.high >>> 0).toNumber() : message.lotMantissa;
                if (message.multiplierMantissa != null && $Object.hasOwnProperty.call(message, "multiplierMantissa"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.multiplierMantissa = typeof message.multiplierMantissa === "number" ? $BigInt(message.multiplierMantissa) : $util.Long.fromBits(message.multiplierMantissa.low >>> 0, message.multiplierMantissa.high >>> 0, false).toBigInt();
                    else if (typeof message.multiplierMantissa === "number")
                        object.multiplierMantissa = options.longs === $String ? $String(message.multiplierMantissa) : message.multiplierMantissa;
                    else
                        object.multiplierMantissa = options.longs === $String ? $util.Long.prototype.toString.call(message.multiplierMantissa) : options.longs === $Number ? new $util.LongBits(message.multiplierMantissa.low >>> 0, message.multiplierMantissa.high >>> 0).toNumber() : message.multiplierMantissa;
                if (message.multiplierExponent != null && $Object.hasOwnProperty.call(message, "multiplierExponent"))
                    object.multiplierExponent = message.multiplierExponent;
                if (message.negativePriceAllowed != null && $Object.hasOwnProperty.call(message, "negativePriceAllowed"))
                    object.negativePriceAllowed = message.negativePriceAllowed;
                if (message.expiryTimeMicros != null && $Object.hasOwnProperty.call(message, "expiryTimeMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.expiryTimeMicros = typeof message.expiryTimeMicros === "number" ? $BigInt(message.expiryTimeMicros) : $util.Long.fromBits(message.expiryTimeMicros.low >>> 0, message.expiryTimeMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.expiryTimeMicros === "number")
                        object.expiryTimeMicros = options.longs === $String ? $String(message.expiryTimeMicros) : message.expiryTimeMicros;
                    else
                        object.expiryTimeMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.expiryTimeMicros) : options.longs === $Number ? new $util.LongBits(message.expiryTimeMicros.low >>> 0, message.expiryTimeMicros.high >>> 0).toNumber() : message.expiryTimeMicros;
                if (message.strikeMantissa != null && $Object.hasOwnProperty.call(message, "strikeMantissa"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.strikeMantissa = typeof message.strikeMantissa === "number" ? $BigInt(message.strikeMantissa) : $util.Long.fromBits(message.strikeMantissa.low >>> 0, message.strikeMantissa.high >>> 0, false).toBigInt();
                    else if (typeof message.strikeMantissa === "number")
                        object.strikeMantissa = options.longs === $String ? $String(message.strikeMantissa) : message.strikeMantissa;
                    else
                        object.strikeMantissa = options.longs === $String ? $util.Long.prototype.toString.call(message.strikeMantissa) : options.longs === $Number ? new $util.LongBits(message.strikeMantissa.low >>> 0, message.strikeMantissa.high >>> 0).toNumber() : message.strikeMantissa;
                if (message.optionRight != null && $Object.hasOwnProperty.call(message, "optionRight"))
                    object.optionRight = options.enums === $String ? $root.plimsoll.v1.OptionRight[message.optionRight] === $undefined ? message.optionRight : $root.plimsoll.v1.OptionRight[message.optionRight] : message.optionRight;
                if (message.underlyingId != null && $Object.hasOwnProperty.call(message, "underlyingId"))
                    object.underlyingId = message.underlyingId;
                return object;
            };

            InstrumentDefinition.prototype.toJSON = function() {
                return InstrumentDefinition.toObject(this, $protobuf.util.toJSONOptions);
            };

            return InstrumentDefinition;
        })();

        v1.InstrumentExpired = (function() {

            var InstrumentExpired = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            InstrumentExpired.prototype.instrumentId = null;
            InstrumentExpired.prototype.settlementPriceMantissa = null;
            InstrumentExpired.prototype.settlementPriceExponent = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(InstrumentExpired.prototype, "_instrumentId", {
                get: $util.oneOfGetter($oneOfFields = ["instrumentId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(InstrumentExpired.prototype, "_settlementPriceMantissa", {
                get: $util.oneOfGetter($oneOfFields = ["settlementPriceMantissa"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(InstrumentExpired.prototype, "_settlementPriceExponent", {
                get: $util.oneOfGetter($oneOfFields = ["settlementPriceExponent"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            InstrumentExpired.create = function(properties) {
                return new InstrumentExpired(properties);
            };

            InstrumentExpired.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    writer.uint32(10).string(message.instrumentId);
                if (message.settlementPriceMantissa != null && $Object.hasOwnProperty.call(message, "settlementPriceMantissa"))
                    writer.uint32(16).sint64(message.settlementPriceMantissa);
                if (message.settlementPriceExponent != null && $Object.hasOwnProperty.call(message, "settlementPriceExponent"))
                    writer.uint32(24).sint32(message.settlementPriceExponent);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            InstrumentExpired.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.InstrumentExpired();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.instrumentId = reader.stringVerify();
                            message._instrumentId = "instrumentId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.settlementPriceMantissa = reader.sint64();
                            message._settlementPriceMantissa = "settlementPriceMantissa";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.settlementPriceExponent = reader.sint32();
                            message._settlementPriceExponent = "settlementPriceExponent";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            InstrumentExpired.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.InstrumentExpired)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.InstrumentExpired: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.InstrumentExpired();
                if (object.instrumentId != null)
                    message.instrumentId = $String(object.instrumentId);
                if (object.settlementPriceMantissa != null)
                    if ($util.Long)
                        message.settlementPriceMantissa = $util.Long.fromValue(object.settlementPriceMantissa, false);
                    else if (typeof object.settlementPriceMantissa === "string")
                        message.settlementPriceMantissa = $parseInt(object.settlementPriceMantissa, 10);
                    else if (typeof object.settlementPriceMantissa === "number")
                        message.settlementPriceMantissa = object.settlementPriceMantissa;
                    else if (typeof object.settlementPriceMantissa === "object")
                        message.settlementPriceMantissa = new $util.LongBits(object.settlementPriceMantissa.low >>> 0, object.settlementPriceMantissa.high >>> 0).toNumber();
                if (object.settlementPriceExponent != null)
                    message.settlementPriceExponent = object.settlementPriceExponent | 0;
                return message;
            };

            InstrumentExpired.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    object.instrumentId = message.instrumentId;
                if (message.settlementPriceMantissa != null && $Object.hasOwnProperty.call(message, "settlementPriceMantissa"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.settlementPriceMantissa = typeof message.settlementPriceMantissa === "number" ? $BigInt(message.settlementPriceMantissa) : $util.Long.fromBits(message.settlementPriceMantissa.low >>> 0, message.settlementPriceMantissa.high >>> 0, false).toBigInt();
                    else if (typeof message.settlementPriceMantissa === "number")
                        object.settlementPriceMantissa = options.longs === $String ? $String(message.settlementPriceMantissa) : message.settlementPriceMantissa;
                    else
                        object.settlementPriceMantissa = options.longs === $String ? $util.Long.prototype.toString.call(message.settlementPriceMantissa) : options.longs === $Number ? new $util.LongBits(message.settlementPriceMantissa.low >>> 0, message.settlementPriceMantissa.high >>> 0).toNumber() : message.settlementPriceMantissa;
                if (message.settlementPriceExponent != null && $Object.hasOwnProperty.call(message, "settlementPriceExponent"))
                    object.settlementPriceExponent = message.settlementPriceExponent;
                return object;
            };

            InstrumentExpired.prototype.toJSON = function() {
                return InstrumentExpired.toObject(this, $protobuf.util.toJSONOptions);
            };

            return InstrumentExpired;
        })();

        v1.MarginTier = (function() {

            var MarginTier = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            MarginTier.prototype.floorAtoms = null;
            MarginTier.prototype.maintenancePpm = null;
            MarginTier.prototype.initialPpm = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarginTier.prototype, "_floorAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["floorAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarginTier.prototype, "_maintenancePpm", {
                get: $util.oneOfGetter($oneOfFields = ["maintenancePpm"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarginTier.prototype, "_initialPpm", {
                get: $util.oneOfGetter($oneOfFields = ["initialPpm"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            MarginTier.create = function(properties) {
                return new MarginTier(properties);
            };

            MarginTier.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.floorAtoms != null && $Object.hasOwnProperty.call(message, "floorAtoms"))
                    writer.uint32(8).sint64(message.floorAtoms);
                if (message.maintenancePpm != null && $Object.hasOwnProperty.call(message, "maintenancePpm"))
                    writer.uint32(16).sint64(message.maintenancePpm);
                if (message.initialPpm != null && $Object.hasOwnProperty.call(message, "initialPpm"))
                    writer.uint32(24).sint64(message.initialPpm);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            MarginTier.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.MarginTier();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.floorAtoms = reader.sint64();
                            message._floorAtoms = "floorAtoms";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.maintenancePpm = reader.sint64();
                            message._maintenancePpm = "maintenancePpm";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.initialPpm = reader.sint64();
                            message._initialPpm = "initialPpm";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            MarginTier.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.MarginTier)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.MarginTier: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.MarginTier();
                if (object.floorAtoms != null)
                    if ($util.Long)
                        message.floorAtoms = $util.Long.fromValue(object.floorAtoms, false);
                    else if (typeof object.floorAtoms === "string")
                        message.floorAtoms = $parseInt(object.floorAtoms, 10);
                    else if (typeof object.floorAtoms === "number")
                        message.floorAtoms = object.floorAtoms;
                    else if (typeof object.floorAtoms === "object")
                        message.floorAtoms = new $util.LongBits(object.floorAtoms.low >>> 0, object.floorAtoms.high >>> 0).toNumber();
                if (object.maintenancePpm != null)
                    if ($util.Long)
                        message.maintenancePpm = $util.Long.fromValue(object.maintenancePpm, false);
                    else if (typeof object.maintenancePpm === "string")
                        message.maintenancePpm = $parseInt(object.maintenancePpm, 10);
                    else if (typeof object.maintenancePpm === "number")
                        message.maintenancePpm = object.maintenancePpm;
                    else if (typeof object.maintenancePpm === "object")
                        message.maintenancePpm = new $util.LongBits(object.maintenancePpm.low >>> 0, object.maintenancePpm.high >>> 0).toNumber();
                if (object.initialPpm != null)
                    if ($util.Long)
                        message.initialPpm = $util.Long.fromValue(object.initialPpm, false);
                    else if (typeof object.initialPpm === "string")
                        message.initialPpm = $parseInt(object.initialPpm, 10);
                    else if (typeof object.initialPpm === "number")
                        message.initialPpm = object.initialPpm;
                    else if (typeof object.initialPpm === "object")
                        message.initialPpm = new $util.LongBits(object.initialPpm.low >>> 0, object.initialPpm.high >>> 0).toNumber();
                return message;
            };

            MarginTier.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.floorAtoms != null && $Object.hasOwnProperty.call(message, "floorAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.floorAtoms = typeof message.floorAtoms === "number" ? $BigInt(message.floorAtoms) : $util.Long.fromBits(message.floorAtoms.low >>> 0, message.floorAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.floorAtoms === "number")
                        object.floorAtoms = options.longs === $String ? $String(message.floorAtoms) : message.floorAtoms;
                    else
                        object.floorAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.floorAtoms) : options.longs === $Number ? new $util.LongBits(message.floorAtoms.low >>> 0, message.floorAtoms.high >>> 0).toNumber() : message.floorAtoms;
                if (message.maintenancePpm != null && $Object.hasOwnProperty.call(message, "maintenancePpm"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.maintenancePpm = typeof message.maintenancePpm === "number" ? $BigInt(message.maintenancePpm) : $util.Long.fromBits(message.maintenancePpm.low >>> 0, message.maintenancePpm.high >>> 0, false).toBigInt();
                    else if (typeof message.maintenancePpm === "number")
                        object.maintenancePpm = options.longs === $String ? $String(message.maintenancePpm) : message.maintenancePpm;
                    else
                        object.maintenancePpm = options.longs === $String ? $util.Long.prototype.toString.call(message.maintenancePpm) : options.longs === $Number ? new $util.LongBits(message.maintenancePpm.low >>> 0, message.maintenancePpm.high >>> 0).toNumber() : message.maintenancePpm;
                if (message.initialPpm != null && $Object.hasOwnProperty.call(message, "initialPpm"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.initialPpm = typeof message.initialPpm === "number" ? $BigInt(message.initialPpm) : $util.Long.fromBits(message.initialPpm.low >>> 0, message.initialPpm.high >>> 0, false).toBigInt();
                    else if (typeof message.initialPpm === "number")
                        object.initialPpm = options.longs === $String ? $String(message.initialPpm) : message.initialPpm;
                    else
                        object.initialPpm = options.longs === $String ? $util.Long.prototype.toString.call(message.initialPpm) : options.longs === $Number ? new $util.LongBits(message.initialPpm.low >>> 0, message.initialPpm.high >>> 0).toNumber() : message.initialPpm;
                return object;
            };

            MarginTier.prototype.toJSON = function() {
                return MarginTier.toObject(this, $protobuf.util.toJSONOptions);
            };

            return MarginTier;
        })();

        v1.InstrumentParameters = (function() {

            var InstrumentParameters = function (properties) {
                this.tiers = [];
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            InstrumentParameters.prototype.instrumentId = null;
            InstrumentParameters.prototype.tiers = $util.emptyArray;
            InstrumentParameters.prototype.markAgeLimitMicros = null;
            InstrumentParameters.prototype.collarPpm = null;
            InstrumentParameters.prototype.collarConfirmations = null;
            InstrumentParameters.prototype.stepNotionalLimitAtoms = null;
            InstrumentParameters.prototype.insuranceEventLimitAtoms = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(InstrumentParameters.prototype, "_instrumentId", {
                get: $util.oneOfGetter($oneOfFields = ["instrumentId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(InstrumentParameters.prototype, "_markAgeLimitMicros", {
                get: $util.oneOfGetter($oneOfFields = ["markAgeLimitMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(InstrumentParameters.prototype, "_collarPpm", {
                get: $util.oneOfGetter($oneOfFields = ["collarPpm"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(InstrumentParameters.prototype, "_collarConfirmations", {
                get: $util.oneOfGetter($oneOfFields = ["collarConfirmations"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(InstrumentParameters.prototype, "_stepNotionalLimitAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["stepNotionalLimitAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(InstrumentParameters.prototype, "_insuranceEventLimitAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["insuranceEventLimitAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            InstrumentParameters.create = function(properties) {
                return new InstrumentParameters(properties);
            };

            InstrumentParameters.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    writer.uint32(10).string(message.instrumentId);
                if (message.tiers != null && message.tiers.length)
                    for (var i = 0; i < message.tiers.length; ++i)
                        $root.plimsoll.v1.MarginTier.encode(message.tiers[i], writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.markAgeLimitMicros != null && $Object.hasOwnProperty.call(message, "markAgeLimitMicros"))
                    writer.uint32(24).int64(message.markAgeLimitMicros);
                if (message.collarPpm != null && $Object.hasOwnProperty.call(message, "collarPpm"))
                    writer.uint32(32).sint64(message.collarPpm);
                if (message.collarConfirmations != null && $Object.hasOwnProperty.call(message, "collarConfirmations"))
                    writer.uint32(40).uint32(message.collarConfirmations);
                if (message.stepNotionalLimitAtoms != null && $Object.hasOwnProperty.call(message, "stepNotionalLimitAtoms"))
                    writer.uint32(48).sint64(message.stepNotionalLimitAtoms);
                if (message.insuranceEventLimitAtoms != null && $Object.hasOwnProperty.call(message, "insuranceEventLimitAtoms"))
                    writer.uint32(56).sint64(message.insuranceEventLimitAtoms);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            InstrumentParameters.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.InstrumentParameters();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.instrumentId = reader.stringVerify();
                            message._instrumentId = "instrumentId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            if (!(message.tiers && message.tiers.length))
                                message.tiers = [];
                            message.tiers.push($root.plimsoll.v1.MarginTier.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.markAgeLimitMicros = reader.int64();
                            message._markAgeLimitMicros = "markAgeLimitMicros";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.collarPpm = reader.sint64();
                            message._collarPpm = "collarPpm";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.collarConfirmations = reader.uint32();
                            message._collarConfirmations = "collarConfirmations";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.stepNotionalLimitAtoms = reader.sint64();
                            message._stepNotionalLimitAtoms = "stepNotionalLimitAtoms";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.insuranceEventLimitAtoms = reader.sint64();
                            message._insuranceEventLimitAtoms = "insuranceEventLimitAtoms";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            InstrumentParameters.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.InstrumentParameters)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.InstrumentParameters: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.InstrumentParameters();
                if (object.instrumentId != null)
                    message.instrumentId = $String(object.instrumentId);
                if (object.tiers) {
                    if (!$Array.isArray(object.tiers))
                        throw $TypeError(".plimsoll.v1.InstrumentParameters.tiers: array expected");
                    message.tiers = $Array(object.tiers.length);
                    for (var i = 0; i < object.tiers.length; ++i) {
                        if (!$util.isObject(object.tiers[i]))
                            throw $TypeError(".plimsoll.v1.InstrumentParameters.tiers: object expected");
                        message.tiers[i] = $root.plimsoll.v1.MarginTier.fromObject(object.tiers[i], _depth + 1);
                    }
                }
                if (object.markAgeLimitMicros != null)
                    if ($util.Long)
                        message.markAgeLimitMicros = $util.Long.fromValue(object.markAgeLimitMicros, false);
                    else if (typeof object.markAgeLimitMicros === "string")
                        message.markAgeLimitMicros = $parseInt(object.markAgeLimitMicros, 10);
                    else if (typeof object.markAgeLimitMicros === "number")
                        message.markAgeLimitMicros = object.markAgeLimitMicros;
                    else if (typeof object.markAgeLimitMicros === "object")
                        message.markAgeLimitMicros = new $util.LongBits(object.markAgeLimitMicros.low >>> 0, object.markAgeLimitMicros.high >>> 0).toNumber();
                if (object.collarPpm != null)
                    if ($util.Long)
                        message.collarPpm = $util.Long.fromValue(object.collarPpm, false);
                    else if (typeof object.collarPpm === "string")
                        message.collarPpm = $parseInt(object.collarPpm, 10);
                    else if (typeof object.collarPpm === "number")
                        message.collarPpm = object.collarPpm;
                    else if (typeof object.collarPpm === "object")
                        message.collarPpm = new $util.LongBits(object.collarPpm.low >>> 0, object.collarPpm.high >>> 0).toNumber();
                if (object.collarConfirmations != null)
                    message.collarConfirmations = object.collarConfirmations >>> 0;
                if (object.stepNotionalLimitAtoms != null)
                    if ($util.Long)
                        message.stepNotionalLimitAtoms = $util.Long.fromValue(object.stepNotionalLimitAtoms, false);
                    else if (typeof object.stepNotionalLimitAtoms === "string")
                        message.stepNotionalLimitAtoms = $parseInt(object.stepNotionalLimitAtoms, 10);
                    else if (typeof object.stepNotionalLimitAtoms === "number")
                        message.stepNotionalLimitAtoms = object.stepNotionalLimitAtoms;
                    else if (typeof object.stepNotionalLimitAtoms === "object")
                        message.stepNotionalLimitAtoms = new $util.LongBits(object.stepNotionalLimitAtoms.low >>> 0, object.stepNotionalLimitAtoms.high >>> 0).toNumber();
                if (object.insuranceEventLimitAtoms != null)
                    if ($util.Long)
                        message.insuranceEventLimitAtoms = $util.Long.fromValue(object.insuranceEventLimitAtoms, false);
                    else if (typeof object.insuranceEventLimitAtoms === "string")
                        message.insuranceEventLimitAtoms = $parseInt(object.insuranceEventLimitAtoms, 10);
                    else if (typeof object.insuranceEventLimitAtoms === "number")
                        message.insuranceEventLimitAtoms = object.insuranceEventLimitAtoms;
                    else if (typeof object.insuranceEventLimitAtoms === "object")
                        message.insuranceEventLimitAtoms = new $util.LongBits(object.insuranceEventLimitAtoms.low >>> 0, object.insuranceEventLimitAtoms.high >>> 0).toNumber();
                return message;
            };

            InstrumentParameters.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (options.arrays || options.defaults)
                    object.tiers = [];
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    object.instrumentId = message.instrumentId;
                if (message.tiers && message.tiers.length) {
                    object.tiers = $Array(message.tiers.length);
                    for (var j = 0; j < message.tiers.length; ++j)
                        object.tiers[j] = $root.plimsoll.v1.MarginTier.toObject(message.tiers[j], options, _depth + 1);
                }
                if (message.markAgeLimitMicros != null && $Object.hasOwnProperty.call(message, "markAgeLimitMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.markAgeLimitMicros = typeof message.markAgeLimitMicros === "number" ? $BigInt(message.markAgeLimitMicros) : $util.Long.fromBits(message.markAgeLimitMicros.low >>> 0, message.markAgeLimitMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.markAgeLimitMicros === "number")
                        object.markAgeLimitMicros = options.longs === $String ? $String(message.markAgeLimitMicros) : message.markAgeLimitMicros;
                    else
                        object.markAgeLimitMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.markAgeLimitMicros) : options.longs === $Number ? new $util.LongBits(message.markAgeLimitMicros.low >>> 0, message.markAgeLimitMicros.high >>> 0).toNumber() : message.markAgeLimitMicros;
                if (message.collarPpm != null && $Object.hasOwnProperty.call(message, "collarPpm"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.collarPpm = typeof message.collarPpm === "number" ? $BigInt(message.collarPpm) : $util.Long.fromBits(message.collarPpm.low >>> 0, message.collarPpm.high >>> 0, false).toBigInt();
                    else if (typeof message.collarPpm === "number")
                        object.collarPpm = options.longs === $String ? $String(message.collarPpm) : message.collarPpm;
                    else
                        object.collarPpm = options.longs === $String ? $util.Long.prototype.toString.call(message.collarPpm) : options.longs === $Number ? new $util.LongBits(message.collarPpm.low >>> 0, message.collarPpm.high >>> 0).toNumber() : message.collarPpm;
                if (message.collarConfirmations != null && $Object.hasOwnProperty.call(message, "collarConfirmations"))
                    object.collarConfirmations = message.collarConfirmations;
                if (message.stepNotionalLimitAtoms != null && $Object.hasOwnProperty.call(message, "stepNotionalLimitAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.stepNotionalLimitAtoms = typeof message.stepNotionalLimitAtoms === "number" ? $BigInt(message.stepNotionalLimitAtoms) : $util.Long.fromBits(message.stepNotionalLimitAtoms.low >>> 0, message.stepNotionalLimitAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.stepNotionalLimitAtoms === "number")
                        object.stepNotionalLimitAtoms = options.longs === $String ? $String(message.stepNotionalLimitAtoms) : message.stepNotionalLimitAtoms;
                    else
                        object.stepNotionalLimitAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.stepNotionalLimitAtoms) : options.longs === $Number ? new $util.LongBits(message.stepNotionalLimitAtoms.low >>> 0, message.stepNotionalLimitAtoms.high >>> 0).toNumber() : message.stepNotionalLimitAtoms;
                if (message.insuranceEventLimitAtoms != null && $Object.hasOwnProperty.call(message, "insuranceEventLimitAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.insuranceEventLimitAtoms = typeof message.insuranceEventLimitAtoms === "number" ? $BigInt(message.insuranceEventLimitAtoms) : $util.Long.fromBits(message.insuranceEventLimitAtoms.low >>> 0, message.insuranceEventLimitAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.insuranceEventLimitAtoms === "number")
                        object.insuranceEventLimitAtoms = options.longs === $String ? $String(message.insuranceEventLimitAtoms) : message.insuranceEventLimitAtoms;
                    else
                        object.insuranceEventLimitAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.insuranceEventLimitAtoms) : options.longs === $Number ? new $util.LongBits(message.insuranceEventLimitAtoms.low >>> 0, message.insuranceEventLimitAtoms.high >>> 0).toNumber() : message.insuranceEventLimitAtoms;
                return object;
            };

            InstrumentParameters.prototype.toJSON = function() {
                return InstrumentParameters.toObject(this, $protobuf.util.toJSONOptions);
            };

            return InstrumentParameters;
        })();

        v1.CollateralParameters = (function() {

            var CollateralParameters = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CollateralParameters.prototype.assetId = null;
            CollateralParameters.prototype.weightPpm = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(CollateralParameters.prototype, "_assetId", {
                get: $util.oneOfGetter($oneOfFields = ["assetId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(CollateralParameters.prototype, "_weightPpm", {
                get: $util.oneOfGetter($oneOfFields = ["weightPpm"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            CollateralParameters.create = function(properties) {
                return new CollateralParameters(properties);
            };

            CollateralParameters.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.assetId != null && $Object.hasOwnProperty.call(message, "assetId"))
                    writer.uint32(10).string(message.assetId);
                if (message.weightPpm != null && $Object.hasOwnProperty.call(message, "weightPpm"))
                    writer.uint32(16).sint64(message.weightPpm);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CollateralParameters.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.CollateralParameters();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.assetId = reader.stringVerify();
                            message._assetId = "assetId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.weightPpm = reader.sint64();
                            message._weightPpm = "weightPpm";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            CollateralParameters.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.CollateralParameters)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.CollateralParameters: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.CollateralParameters();
                if (object.assetId != null)
                    message.assetId = $String(object.assetId);
                if (object.weightPpm != null)
                    if ($util.Long)
                        message.weightPpm = $util.Long.fromValue(object.weightPpm, false);
                    else if (typeof object.weightPpm === "string")
                        message.weightPpm = $parseInt(object.weightPpm, 10);
                    else if (typeof object.weightPpm === "number")
                        message.weightPpm = object.weightPpm;
                    else if (typeof object.weightPpm === "object")
                        message.weightPpm = new $util.LongBits(object.weightPpm.low >>> 0, object.weightPpm.high >>> 0).toNumber();
                return message;
            };

            CollateralParameters.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.assetId != null && $Object.hasOwnProperty.call(message, "assetId"))
                    object.assetId = message.assetId;
                if (message.weightPpm != null && $Object.hasOwnProperty.call(message, "weightPpm"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.weightPpm = typeof message.weightPpm === "number" ? $BigInt(message.weightPpm) : $util.Long.fromBits(message.weightPpm.low >>> 0, message.weightPpm.high >>> 0, false).toBigInt();
                    else if (typeof message.weightPpm === "number")
                        object.weightPpm = options.longs === $String ? $String(message.weightPpm) : message.weightPpm;
                    else
                        object.weightPpm = options.longs === $String ? $util.Long.prototype.toString.call(message.weightPpm) : options.longs === $Number ? new $util.LongBits(message.weightPpm.low >>> 0, message.weightPpm.high >>> 0).toNumber() : message.weightPpm;
                return object;
            };

            CollateralParameters.prototype.toJSON = function() {
                return CollateralParameters.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CollateralParameters;
        })();

        v1.ZoneParameters = (function() {

            var ZoneParameters = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ZoneParameters.prototype.warningEnterPpm = null;
            ZoneParameters.prototype.warningLeavePpm = null;
            ZoneParameters.prototype.marginCallEnterPpm = null;
            ZoneParameters.prototype.marginCallLeavePpm = null;
            ZoneParameters.prototype.liquidationEnterPpm = null;
            ZoneParameters.prototype.liquidationLeavePpm = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoneParameters.prototype, "_warningEnterPpm", {
                get: $util.oneOfGetter($oneOfFields = ["warningEnterPpm"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoneParameters.prototype, "_warningLeavePpm", {
                get: $util.oneOfGetter($oneOfFields = ["warningLeavePpm"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoneParameters.prototype, "_marginCallEnterPpm", {
                get: $util.oneOfGetter($oneOfFields = ["marginCallEnterPpm"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoneParameters.prototype, "_marginCallLeavePpm", {
                get: $util.oneOfGetter($oneOfFields = ["marginCallLeavePpm"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoneParameters.prototype, "_liquidationEnterPpm", {
                get: $util.oneOfGetter($oneOfFields = ["liquidationEnterPpm"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ZoneParameters.prototype, "_liquidationLeavePpm", {
                get: $util.oneOfGetter($oneOfFields = ["liquidationLeavePpm"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            ZoneParameters.create = function(properties) {
                return new ZoneParameters(properties);
            };

            ZoneParameters.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.warningEnterPpm != null && $Object.hasOwnProperty.call(message, "warningEnterPpm"))
                    writer.uint32(8).sint64(message.warningEnterPpm);
                if (message.warningLeavePpm != null && $Object.hasOwnProperty.call(message, "warningLeavePpm"))
                    writer.uint32(16).sint64(message.warningLeavePpm);
                if (message.marginCallEnterPpm != null && $Object.hasOwnProperty.call(message, "marginCallEnterPpm"))
                    writer.uint32(24).sint64(message.marginCallEnterPpm);
                if (message.marginCallLeavePpm != null && $Object.hasOwnProperty.call(message, "marginCallLeavePpm"))
                    writer.uint32(32).sint64(message.marginCallLeavePpm);
                if (message.liquidationEnterPpm != null && $Object.hasOwnProperty.call(message, "liquidationEnterPpm"))
                    writer.uint32(40).sint64(message.liquidationEnterPpm);
                if (message.liquidationLeavePpm != null && $Object.hasOwnProperty.call(message, "liquidationLeavePpm"))
                    writer.uint32(48).sint64(message.liquidationLeavePpm);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ZoneParameters.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.ZoneParameters();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.warningEnterPpm = reader.sint64();
                            message._warningEnterPpm = "warningEnterPpm";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.warningLeavePpm = reader.sint64();
                            message._warningLeavePpm = "warningLeavePpm";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.marginCallEnterPpm = reader.sint64();
                            message._marginCallEnterPpm = "marginCallEnterPpm";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.marginCallLeavePpm = reader.sint64();
                            message._marginCallLeavePpm = "marginCallLeavePpm";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.liquidationEnterPpm = reader.sint64();
                            message._liquidationEnterPpm = "liquidationEnterPpm";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.liquidationLeavePpm = reader.sint64();
                            message._liquidationLeavePpm = "liquidationLeavePpm";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ZoneParameters.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.ZoneParameters)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.ZoneParameters: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.ZoneParameters();
                if (object.warningEnterPpm != null)
                    if ($util.Long)
                        message.warningEnterPpm = $util.Long.fromValue(object.warningEnterPpm, false);
                    else if (typeof object.warningEnterPpm === "string")
                        message.warningEnterPpm = $parseInt(object.warningEnterPpm, 10);
                    else if (typeof object.warningEnterPpm === "number")
                        message.warningEnterPpm = object.warningEnterPpm;
                    else if (typeof object.warningEnterPpm === "object")
                        message.warningEnterPpm = new $util.LongBits(object.warningEnterPpm.low >>> 0, object.warningEnterPpm.high >>> 0).toNumber();
                if (object.warningLeavePpm != null)
                    if ($util.Long)
                        message.warningLeavePpm = $util.Long.fromValue(object.warningLeavePpm, false);
                    else if (typeof object.warningLeavePpm === "string")
                        message.warningLeavePpm = $parseInt(object.warningLeavePpm, 10);
                    else if (typeof object.warningLeavePpm === "number")
                        message.warningLeavePpm = object.warningLeavePpm;
                    else if (typeof object.warningLeavePpm === "object")
                        message.warningLeavePpm = new $util.LongBits(object.warningLeavePpm.low >>> 0, object.warningLeavePpm.high >>> 0).toNumber();
                if (object.marginCallEnterPpm != null)
                    if ($util.Long)
                        message.marginCallEnterPpm = $util.Long.fromValue(object.marginCallEnterPpm, false);
                    else if (typeof object.marginCallEnterPpm === "string")
                        message.marginCallEnterPpm = $parseInt(object.marginCallEnterPpm, 10);
                    else if (typeof object.marginCallEnterPpm === "number")
                        message.marginCallEnterPpm = object.marginCallEnterPpm;
                    else if (typeof object.marginCallEnterPpm === "object")
                        message.marginCallEnterPpm = new $util.LongBits(object.marginCallEnterPpm.low >>> 0, object.marginCallEnterPpm.high >>> 0).toNumber();
                if (object.marginCallLeavePpm != null)
                    if ($util.Long)
                        message.marginCallLeavePpm = $util.Long.fromValue(object.marginCallLeavePpm, false);
                    else if (typeof object.marginCallLeavePpm === "string")
                        message.marginCallLeavePpm = $parseInt(object.marginCallLeavePpm, 10);
                    else if (typeof object.marginCallLeavePpm === "number")
                        message.marginCallLeavePpm = object.marginCallLeavePpm;
                    else if (typeof object.marginCallLeavePpm === "object")
                        message.marginCallLeavePpm = new $util.LongBits(object.marginCallLeavePpm.low >>> 0, object.marginCallLeavePpm.high >>> 0).toNumber();
                if (object.liquidationEnterPpm != null)
                    if ($util.Long)
                        message.liquidationEnterPpm = $util.Long.fromValue(object.liquidationEnterPpm, false);
                    else if (typeof object.liquidationEnterPpm === "string")
                        message.liquidationEnterPpm = $parseInt(object.liquidationEnterPpm, 10);
                    else if (typeof object.liquidationEnterPpm === "number")
                        message.liquidationEnterPpm = object.liquidationEnterPpm;
                    else if (typeof object.liquidationEnterPpm === "object")
                        message.liquidationEnterPpm = new $util.LongBits(object.liquidationEnterPpm.low >>> 0, object.liquidationEnterPpm.high >>> 0).toNumber();
                if (object.liquidationLeavePpm != null)
                    if ($util.Long)
                        message.liquidationLeavePpm = $util.Long.fromValue(object.liquidationLeavePpm, false);
                    else if (typeof object.liquidationLeavePpm === "string")
                        message.liquidationLeavePpm = $parseInt(object.liquidationLeavePpm, 10);
                    else if (typeof object.liquidationLeavePpm === "number")
                        message.liquidationLeavePpm = object.liquidationLeavePpm;
                    else if (typeof object.liquidationLeavePpm === "object")
                        message.liquidationLeavePpm = new $util.LongBits(object.liquidationLeavePpm.low >>> 0, object.liquidationLeavePpm.high >>> 0).toNumber();
                return message;
            };

            ZoneParameters.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.warningEnterPpm != null && $Object.hasOwnProperty.call(message, "warningEnterPpm"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.warningEnterPpm = typeof message.warningEnterPpm === "number" ? $BigInt(message.warningEnterPpm) : $util.Long.fromBits(message.warningEnterPpm.low >>> 0, message.warningEnterPpm.high >>> 0, false).toBigInt();
                    else if (typeof message.warningEnterPpm === "number")
                        object.warningEnterPpm = options.longs === $String ? $String(message.warningEnterPpm) : message.warningEnterPpm;
                    else
                        object.warningEnterPpm = options.longs === $String ? $util.Long.prototype.toString.call(message.warningEnterPpm) : options.longs === $Number ? new $util.LongBits(message.warningEnterPpm.low >>> 0, message.warningEnterPpm.high >>> 0).toNumber() : message.warningEnterPpm;
                if (message.warningLeavePpm != null && $Object.hasOwnProperty.call(message, "warningLeavePpm"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.warningLeavePpm = typeof message.warningLeavePpm === "number" ? $BigInt(message.warningLeavePpm) : $util.Long.fromBits(message.warningLeavePpm.low >>> 0, message.warningLeavePpm.high >>> 0, false).toBigInt();
                    else if (typeof message.warningLeavePpm === "number")
                        object.warningLeavePpm = options.longs === $String ? $String(message.warningLeavePpm) : message.warningLeavePpm;
                    else
                        object.warningLeavePpm = options.longs === $String ? $util.Long.prototype.toString.call(message.warningLeavePpm) : options.longs === $Number ? new $util.LongBits(message.warningLeavePpm.low >>> 0, message.warningLeavePpm.high >>> 0).toNumber() : message.warningLeavePpm;
                if (message.marginCallEnterPpm != null && $Object.hasOwnProperty.call(message, "marginCallEnterPpm"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.marginCallEnterPpm = typeof message.marginCallEnterPpm === "number" ? $BigInt(message.marginCallEnterPpm) : $util.Long.fromBits(message.marginCallEnterPpm.low >>> 0, message.marginCallEnterPpm.high >>> 0, false).toBigInt();
                    else if (typeof message.marginCallEnterPpm === "number")
                        object.marginCallEnterPpm = options.longs === $String ? $String(message.marginCallEnterPpm) : message.marginCallEnterPpm;
                    else
                        object.marginCallEnterPpm = options.longs === $String ? $util.Long.prototype.toString.call(message.marginCallEnterPpm) : options.longs === $Number ? new $util.LongBits(message.marginCallEnterPpm.low >>> 0, message.marginCallEnterPpm.high >>> 0).toNumber() : message.marginCallEnterPpm;
                if (message.marginCallLeavePpm != null && $Object.hasOwnProperty.call(message, "marginCallLeavePpm"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.marginCallLeavePpm = typeof message.marginCallLeavePpm === "number" ? $BigInt(message.marginCallLeavePpm) : $util.Long.fromBits(message.marginCallLeavePpm.low >>> 0, message.marginCallLeavePpm.high >>> 0, false).toBigInt();
                    else if (typeof message.marginCallLeavePpm === "number")
                        object.marginCallLeavePpm = options.longs === $String ? $String(message.marginCallLeavePpm) : message.marginCallLeavePpm;
                    else
                        object.marginCallLeavePpm = options.longs === $String ? $util.Long.prototype.toString.call(message.marginCallLeavePpm) : options.longs === $Number ? new $util.LongBits(message.marginCallLeavePpm.low >>> 0, message.marginCallLeavePpm.high >>> 0).toNumber() : message.marginCallLeavePpm;
                if (message.liquidationEnterPpm != null && $Object.hasOwnProperty.call(message, "liquidationEnterPpm"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.liquidationEnterPpm = typeof message.liquidationEnterPpm === "number" ? $BigInt(message.liquidationEnterPpm) : $util.Long.fromBits(message.liquidationEnterPpm.low >>> 0, message.liquidationEnterPpm.high >>> 0, false).toBigInt();
                    else if (typeof message.liquidationEnterPpm === "number")
                        object.liquidationEnterPpm = options.longs === $String ? $String(message.liquidationEnterPpm) : message.liquidationEnterPpm;
                    else
                        object.liquidationEnterPpm = options.longs === $String ? $util.Long.prototype.toString.call(message.liquidationEnterPpm) : options.longs === $Number ? new $util.LongBits(message.liquidationEnterPpm.low >>> 0, message.liquidationEnterPpm.high >>> 0).toNumber() : message.liquidationEnterPpm;
                if (message.liquidationLeavePpm != null && $Object.hasOwnProperty.call(message, "liquidationLeavePpm"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.liquidationLeavePpm = typeof message.liquidationLeavePpm === "number" ? $BigInt(message.liquidationLeavePpm) : $util.Long.fromBits(message.liquidationLeavePpm.low >>> 0, message.liquidationLeavePpm.high >>> 0, false).toBigInt();
                    else if (typeof message.liquidationLeavePpm === "number")
                        object.liquidationLeavePpm = options.longs === $String ? $String(message.liquidationLeavePpm) : message.liquidationLeavePpm;
                    else
                        object.liquidationLeavePpm = options.longs === $String ? $util.Long.prototype.toString.call(message.liquidationLeavePpm) : options.longs === $Number ? new $util.LongBits(message.liquidationLeavePpm.low >>> 0, message.liquidationLeavePpm.high >>> 0).toNumber() : message.liquidationLeavePpm;
                return object;
            };

            ZoneParameters.prototype.toJSON = function() {
                return ZoneParameters.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ZoneParameters;
        })();

        v1.LiquidationParameters = (function() {

            var LiquidationParameters = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            LiquidationParameters.prototype.feeToInsurancePpm = null;
            LiquidationParameters.prototype.feeToVenuePpm = null;
            LiquidationParameters.prototype.slippageAllowancePpm = null;
            LiquidationParameters.prototype.orderDeadlineMicros = null;
            LiquidationParameters.prototype.maxAttempts = null;
            LiquidationParameters.prototype.insuranceEventLimitAtoms = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationParameters.prototype, "_feeToInsurancePpm", {
                get: $util.oneOfGetter($oneOfFields = ["feeToInsurancePpm"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationParameters.prototype, "_feeToVenuePpm", {
                get: $util.oneOfGetter($oneOfFields = ["feeToVenuePpm"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationParameters.prototype, "_slippageAllowancePpm", {
                get: $util.oneOfGetter($oneOfFields = ["slippageAllowancePpm"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationParameters.prototype, "_orderDeadlineMicros", {
                get: $util.oneOfGetter($oneOfFields = ["orderDeadlineMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationParameters.prototype, "_maxAttempts", {
                get: $util.oneOfGetter($oneOfFields = ["maxAttempts"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationParameters.prototype, "_insuranceEventLimitAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["insuranceEventLimitAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            LiquidationParameters.create = function(properties) {
                return new LiquidationParameters(properties);
            };

            LiquidationParameters.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.feeToInsurancePpm != null && $Object.hasOwnProperty.call(message, "feeToInsurancePpm"))
                    writer.uint32(8).sint64(message.feeToInsurancePpm);
                if (message.feeToVenuePpm != null && $Object.hasOwnProperty.call(message, "feeToVenuePpm"))
                    writer.uint32(16).sint64(message.feeToVenuePpm);
                if (message.slippageAllowancePpm != null && $Object.hasOwnProperty.call(message, "slippageAllowancePpm"))
                    writer.uint32(24).sint64(message.slippageAllowancePpm);
                if (message.orderDeadlineMicros != null && $Object.hasOwnProperty.call(message, "orderDeadlineMicros"))
                    writer.uint32(32).int64(message.orderDeadlineMicros);
                if (message.maxAttempts != null && $Object.hasOwnProperty.call(message, "maxAttempts"))
                    writer.uint32(40).uint32(message.maxAttempts);
                if (message.insuranceEventLimitAtoms != null && $Object.hasOwnProperty.call(message, "insuranceEventLimitAtoms"))
                    writer.uint32(48).sint64(message.insuranceEventLimitAtoms);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            LiquidationParameters.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.LiquidationParameters();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.feeToInsurancePpm = reader.sint64();
                            message._feeToInsurancePpm = "feeToInsurancePpm";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.feeToVenuePpm = reader.sint64();
                            message._feeToVenuePpm = "feeToVenuePpm";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.slippageAllowancePpm = reader.sint64();
                            message._slippageAllowancePpm = "slippageAllowancePpm";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.orderDeadlineMicros = reader.int64();
                            message._orderDeadlineMicros = "orderDeadlineMicros";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.maxAttempts = reader.uint32();
                            message._maxAttempts = "maxAttempts";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.insuranceEventLimitAtoms = reader.sint64();
                            message._insuranceEventLimitAtoms = "insuranceEventLimitAtoms";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            LiquidationParameters.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.LiquidationParameters)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.LiquidationParameters: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.LiquidationParameters();
                if (object.feeToInsurancePpm != null)
                    if ($util.Long)
                        message.feeToInsurancePpm = $util.Long.fromValue(object.feeToInsurancePpm, false);
                    else if (typeof object.feeToInsurancePpm === "string")
                        message.feeToInsurancePpm = $parseInt(object.feeToInsurancePpm, 10);
                    else if (typeof object.feeToInsurancePpm === "number")
                        message.feeToInsurancePpm = object.feeToInsurancePpm;
                    else if (typeof object.feeToInsurancePpm === "object")
                        message.feeToInsurancePpm = new $util.LongBits(object.feeToInsurancePpm.low >>> 0, object.feeToInsurancePpm.high >>> 0).toNumber();
                if (object.feeToVenuePpm != null)
                    if ($util.Long)
                        message.feeToVenuePpm = $util.Long.fromValue(object.feeToVenuePpm, false);
                    else if (typeof object.feeToVenuePpm === "string")
                        message.feeToVenuePpm = $parseInt(object.feeToVenuePpm, 10);
                    else if (typeof object.feeToVenuePpm === "number")
                        message.feeToVenuePpm = object.feeToVenuePpm;
                    else if (typeof object.feeToVenuePpm === "object")
                        message.feeToVenuePpm = new $util.LongBits(object.feeToVenuePpm.low >>> 0, object.feeToVenuePpm.high >>> 0).toNumber();
                if (object.slippageAllowancePpm != null)
                    if ($util.Long)
                        message.slippageAllowancePpm = $util.Long.fromValue(object.slippageAllowancePpm, false);
                    else if (typeof object.slippageAllowancePpm === "string")
                        message.slippageAllowancePpm = $parseInt(object.slippageAllowancePpm, 10);
                    else if (typeof object.slippageAllowancePpm === "number")
                        message.slippageAllowancePpm = object.slippageAllowancePpm;
                    else if (typeof object.slippageAllowancePpm === "object")
                        message.slippageAllowancePpm = new $util.LongBits(object.slippageAllowancePpm.low >>> 0, object.slippageAllowancePpm.high >>> 0).toNumber();
                if (object.orderDeadlineMicros != null)
                    if ($util.Long)
                        message.orderDeadlineMicros = $util.Long.fromValue(object.orderDeadlineMicros, false);
                    else if (typeof object.orderDeadlineMicros === "string")
                        message.orderDeadlineMicros = $parseInt(object.orderDeadlineMicros, 10);
                    else if (typeof object.orderDeadlineMicros === "number")
                        message.orderDeadlineMicros = object.orderDeadlineMicros;
                    else if (typeof object.orderDeadlineMicros === "object")
                        message.orderDeadlineMicros = new $util.LongBits(object.orderDeadlineMicros.low >>> 0, object.orderDeadlineMicros.high >>> 0).toNumber();
                if (object.maxAttempts != null)
                    message.maxAttempts = object.maxAttempts >>> 0;
                if (object.insuranceEventLimitAtoms != null)
                    if ($util.Long)
                        message.insuranceEventLimitAtoms = $util.Long.fromValue(object.insuranceEventLimitAtoms, false);
                    else if (typeof object.insuranceEventLimitAtoms === "string")
                        message.insuranceEventLimitAtoms = $parseInt(object.insuranceEventLimitAtoms, 10);
                    else if (typeof object.insuranceEventLimitAtoms === "number")
                        message.insuranceEventLimitAtoms = object.insuranceEventLimitAtoms;
                    else if (typeof object.insuranceEventLimitAtoms === "object")
                        message.insuranceEventLimitAtoms = new $util.LongBits(object.insuranceEventLimitAtoms.low >>> 0, object.insuranceEventLimitAtoms.high >>> 0).toNumber();
                return message;
            };

            LiquidationParameters.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.feeToInsurancePpm != null && $Object.hasOwnProperty.call(message, "feeToInsurancePpm"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.feeToInsurancePpm = typeof message.feeToInsurancePpm === "number" ? $BigInt(message.feeToInsurancePpm) : $util.Long.fromBits(message.feeToInsurancePpm.low >>> 0, message.feeToInsurancePpm.high >>> 0, false).toBigInt();
                    else if (typeof message.feeToInsurancePpm === "number")
                        object.feeToInsurancePpm = options.longs === $String ? $String(message.feeToInsurancePpm) : message.feeToInsurancePpm;
                    else
                        object.feeToInsurancePpm = options.longs === $String ? $util.Long.prototype.toString.call(message.feeToInsurancePpm) : options.longs === $Number ? new $util.LongBits(message.feeToInsurancePpm.low >>> 0, message.feeToInsurancePpm.high >>> 0).toNumber() : message.feeToInsurancePpm;
                if (message.feeToVenuePpm != null && $Object.hasOwnProperty.call(message, "feeToVenuePpm"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.feeToVenuePpm = typeof message.feeToVenuePpm === "number" ? $BigInt(message.feeToVenuePpm) : $util.Long.fromBits(message.feeToVenuePpm.low >>> 0, message.feeToVenuePpm.high >>> 0, false).toBigInt();
                    else if (typeof message.feeToVenuePpm === "number")
                        object.feeToVenuePpm = options.longs === $String ? $String(message.feeToVenuePpm) : message.feeToVenuePpm;
                    else
                        object.feeToVenuePpm = options.longs === $String ? $util.Long.prototype.toString.call(message.feeToVenuePpm) : options.longs === $Number ? new $util.LongBits(message.feeToVenuePpm.low >>> 0, message.feeToVenuePpm.high >>> 0).toNumber() : message.feeToVenuePpm;
                if (message.slippageAllowancePpm != null && $Object.hasOwnProperty.call(message, "slippageAllowancePpm"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.slippageAllowancePpm = typeof message.slippageAllowancePpm === "number" ? $BigInt(message.slippageAllowancePpm) : $util.Long.fromBits(message.slippageAllowancePpm.low >>> 0, message.slippageAllowancePpm.high >>> 0, false).toBigInt();
                    else if (typeof message.slippageAllowancePpm === "number")
                        object.slippageAllowancePpm = options.longs === $String ? $String(message.slippageAllowancePpm) : message.slippageAllowancePpm;
                    else
                        object.slippageAllowancePpm = options.longs === $String ? $util.Long.prototype.toString.call(message.slippageAllowancePpm) : options.longs === $Number ? new $util.LongBits(message.slippageAllowancePpm.low >>> 0, message.slippageAllowancePpm.high >>> 0).toNumber() : message.slippageAllowancePpm;
                if (message.orderDeadlineMicros != null && $Object.hasOwnProperty.call(message, "orderDeadlineMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.orderDeadlineMicros = typeof message.orderDeadlineMicros === "number" ? $BigInt(message.orderDeadlineMicros) : $util.Long.fromBits(message.orderDeadlineMicros.low >>> 0, message.orderDeadlineMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.orderDeadlineMicros === "number")
                        object.orderDeadlineMicros = options.longs === $String ? $String(message.orderDeadlineMicros) : message.orderDeadlineMicros;
                    else
                        object.orderDeadlineMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.orderDeadlineMicros) : options.longs === $Number ? new $util.LongBits(message.orderDeadlineMicros.low >>> 0, message.orderDeadlineMicros.high >>> 0).toNumber() : message.orderDeadlineMicros;
                if (message.maxAttempts != null && $Object.hasOwnProperty.call(message, "maxAttempts"))
                    object.maxAttempts = message.maxAttempts;
                if (message.insuranceEventLimitAtoms != null && $Object.hasOwnProperty.call(message, "insuranceEventLimitAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.insuranceEventLimitAtoms = typeof message.insuranceEventLimitAtoms === "number" ? $BigInt(message.insuranceEventLimitAtoms) : $util.Long.fromBits(message.insuranceEventLimitAtoms.low >>> 0, message.insuranceEventLimitAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.insuranceEventLimitAtoms === "number")
                        object.insuranceEventLimitAtoms = options.longs === $String ? $String(message.insuranceEventLimitAtoms) : message.insuranceEventLimitAtoms;
                    else
                        object.insuranceEventLimitAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.insuranceEventLimitAtoms) : options.longs === $Number ? new $util.LongBits(message.insuranceEventLimitAtoms.low >>> 0, message.insuranceEventLimitAtoms.high >>> 0).toNumber() : message.insuranceEventLimitAtoms;
                return object;
            };

            LiquidationParameters.prototype.toJSON = function() {
                return LiquidationParameters.toObject(this, $protobuf.util.toJSONOptions);
            };

            return LiquidationParameters;
        })();

        v1.ParameterSet = (function() {

            var ParameterSet = function (properties) {
                this.instruments = [];
                this.collaterals = [];
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ParameterSet.prototype.parameterSetId = null;
            ParameterSet.prototype.numeraireAssetId = null;
            ParameterSet.prototype.zones = null;
            ParameterSet.prototype.instruments = $util.emptyArray;
            ParameterSet.prototype.collaterals = $util.emptyArray;
            ParameterSet.prototype.liquidation = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ParameterSet.prototype, "_parameterSetId", {
                get: $util.oneOfGetter($oneOfFields = ["parameterSetId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ParameterSet.prototype, "_numeraireAssetId", {
                get: $util.oneOfGetter($oneOfFields = ["numeraireAssetId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ParameterSet.prototype, "_zones", {
                get: $util.oneOfGetter($oneOfFields = ["zones"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ParameterSet.prototype, "_liquidation", {
                get: $util.oneOfGetter($oneOfFields = ["liquidation"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            ParameterSet.create = function(properties) {
                return new ParameterSet(properties);
            };

            ParameterSet.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.parameterSetId != null && $Object.hasOwnProperty.call(message, "parameterSetId"))
                    writer.uint32(10).string(message.parameterSetId);
                if (message.numeraireAssetId != null && $Object.hasOwnProperty.call(message, "numeraireAssetId"))
                    writer.uint32(18).string(message.numeraireAssetId);
                if (message.zones != null && $Object.hasOwnProperty.call(message, "zones"))
                    $root.plimsoll.v1.ZoneParameters.encode(message.zones, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.instruments != null && message.instruments.length)
                    for (var i = 0; i < message.instruments.length; ++i)
                        $root.plimsoll.v1.InstrumentParameters.encode(message.instruments[i], writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.collaterals != null && message.collaterals.length)
                    for (var i = 0; i < message.collaterals.length; ++i)
                        $root.plimsoll.v1.CollateralParameters.encode(message.collaterals[i], writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.liquidation != null && $Object.hasOwnProperty.call(message, "liquidation"))
                    $root.plimsoll.v1.LiquidationParameters.encode(message.liquidation, writer.uint32(50).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ParameterSet.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.ParameterSet();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.parameterSetId = reader.stringVerify();
                            message._parameterSetId = "parameterSetId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.numeraireAssetId = reader.stringVerify();
                            message._numeraireAssetId = "numeraireAssetId";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.zones = $root.plimsoll.v1.ZoneParameters.decode(reader, reader.size(), $undefined, _depth + 1, message.zones);
                            message._zones = "zones";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            if (!(message.instruments && message.instruments.length))
                                message.instruments = [];
                            message.instruments.push($root.plimsoll.v1.InstrumentParameters.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            if (!(message.collaterals && message.collaterals.length))
                                message.collaterals = [];
                            message.collaterals.push($root.plimsoll.v1.CollateralParameters.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 6: {
                            if (wireType !== 2)
                                break;
                            message.liquidation = $root.plimsoll.v1.LiquidationParameters.decode(reader, reader.size(), $undefined, _depth + 1, message.liquidation);
                            message._liquidation = "liquidation";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ParameterSet.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.ParameterSet)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.ParameterSet: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.ParameterSet();
                if (object.parameterSetId != null)
                    message.parameterSetId = $String(object.parameterSetId);
                if (object.numeraireAssetId != null)
                    message.numeraireAssetId = $String(object.numeraireAssetId);
                if (object.zones != null) {
                    if (!$util.isObject(object.zones))
                        throw $TypeError(".plimsoll.v1.ParameterSet.zones: object expected");
                    message.zones = $root.plimsoll.v1.ZoneParameters.fromObject(object.zones, _depth + 1);
                }
                if (object.instruments) {
                    if (!$Array.isArray(object.instruments))
                        throw $TypeError(".plimsoll.v1.ParameterSet.instruments: array expected");
                    message.instruments = $Array(object.instruments.length);
                    for (var i = 0; i < object.instruments.length; ++i) {
                        if (!$util.isObject(object.instruments[i]))
                            throw $TypeError(".plimsoll.v1.ParameterSet.instruments: object expected");
                        message.instruments[i] = $root.plimsoll.v1.InstrumentParameters.fromObject(object.instruments[i], _depth + 1);
                    }
                }
                if (object.collaterals) {
                    if (!$Array.isArray(object.collaterals))
                        throw $TypeError(".plimsoll.v1.ParameterSet.collaterals: array expected");
                    message.collaterals = $Array(object.collaterals.length);
                    for (var i = 0; i < object.collaterals.length; ++i) {
                        if (!$util.isObject(object.collaterals[i]))
                            throw $TypeError(".plimsoll.v1.ParameterSet.collaterals: object expected");
                        message.collaterals[i] = $root.plimsoll.v1.CollateralParameters.fromObject(object.collaterals[i], _depth + 1);
                    }
                }
                if (object.liquidation != null) {
                    if (!$util.isObject(object.liquidation))
                        throw $TypeError(".plimsoll.v1.ParameterSet.liquidation: object expected");
                    message.liquidation = $root.plimsoll.v1.LiquidationParameters.fromObject(object.liquidation, _depth + 1);
                }
                return message;
            };

            ParameterSet.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (options.arrays || options.defaults) {
                    object.instruments = [];
                    object.collaterals = [];
                }
                if (message.parameterSetId != null && $Object.hasOwnProperty.call(message, "parameterSetId"))
                    object.parameterSetId = message.parameterSetId;
                if (message.numeraireAssetId != null && $Object.hasOwnProperty.call(message, "numeraireAssetId"))
                    object.numeraireAssetId = message.numeraireAssetId;
                if (message.zones != null && $Object.hasOwnProperty.call(message, "zones"))
                    object.zones = $root.plimsoll.v1.ZoneParameters.toObject(message.zones, options, _depth + 1);
                if (message.instruments && message.instruments.length) {
                    object.instruments = $Array(message.instruments.length);
                    for (var j = 0; j < message.instruments.length; ++j)
                        object.instruments[j] = $root.plimsoll.v1.InstrumentParameters.toObject(message.instruments[j], options, _depth + 1);
                }
                if (message.collaterals && message.collaterals.length) {
                    object.collaterals = $Array(message.collaterals.length);
                    for (var j = 0; j < message.collaterals.length; ++j)
                        object.collaterals[j] = $root.plimsoll.v1.CollateralParameters.toObject(message.collaterals[j], options, _depth + 1);
                }
                if (message.liquidation != null && $Object.hasOwnProperty.call(message, "liquidation"))
                    object.liquidation = $root.plimsoll.v1.LiquidationParameters.toObject(message.liquidation, options, _depth + 1);
                return object;
            };

            ParameterSet.prototype.toJSON = function() {
                return ParameterSet.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ParameterSet;
        })();

        v1.OperatorActKind = (function() {
            var valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "OPERATOR_ACT_KIND_UNSPECIFIED"] = 0;
            values[valuesById[1] = "OPERATOR_ACT_KIND_HALT_LIQUIDATIONS"] = 1;
            values[valuesById[2] = "OPERATOR_ACT_KIND_RESUME_LIQUIDATIONS"] = 2;
            values[valuesById[3] = "OPERATOR_ACT_KIND_OVERRIDE_PRICE"] = 3;
            values[valuesById[4] = "OPERATOR_ACT_KIND_DISCARD_HELD_FILLS"] = 4;
            values[valuesById[5] = "OPERATOR_ACT_KIND_FUND_INSURANCE"] = 5;
            return values;
        })();

        v1.OperatorAct = (function() {

            var OperatorAct = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            OperatorAct.prototype.actId = null;
            OperatorAct.prototype.kind = null;
            OperatorAct.prototype.operatorId = null;
            OperatorAct.prototype.reason = null;
            OperatorAct.prototype.instrumentId = null;
            OperatorAct.prototype.priceMantissa = null;
            OperatorAct.prototype.priceExponent = null;
            OperatorAct.prototype.assetId = null;
            OperatorAct.prototype.amountMantissa = null;
            OperatorAct.prototype.amountExponent = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OperatorAct.prototype, "_actId", {
                get: $util.oneOfGetter($oneOfFields = ["actId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OperatorAct.prototype, "_kind", {
                get: $util.oneOfGetter($oneOfFields = ["kind"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OperatorAct.prototype, "_operatorId", {
                get: $util.oneOfGetter($oneOfFields = ["operatorId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OperatorAct.prototype, "_reason", {
                get: $util.oneOfGetter($oneOfFields = ["reason"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OperatorAct.prototype, "_instrumentId", {
                get: $util.oneOfGetter($oneOfFields = ["instrumentId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OperatorAct.prototype, "_priceMantissa", {
                get: $util.oneOfGetter($oneOfFields = ["priceMantissa"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OperatorAct.prototype, "_priceExponent", {
                get: $util.oneOfGetter($oneOfFields = ["priceExponent"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OperatorAct.prototype, "_assetId", {
                get: $util.oneOfGetter($oneOfFields = ["assetId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OperatorAct.prototype, "_amountMantissa", {
                get: $util.oneOfGetter($oneOfFields = ["amountMantissa"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(OperatorAct.prototype, "_amountExponent", {
                get: $util.oneOfGetter($oneOfFields = ["amountExponent"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            OperatorAct.create = function(properties) {
                return new OperatorAct(properties);
            };

            OperatorAct.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.actId != null && $Object.hasOwnProperty.call(message, "actId"))
                    writer.uint32(10).string(message.actId);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    writer.uint32(16).int32(message.kind);
                if (message.operatorId != null && $Object.hasOwnProperty.call(message, "operatorId"))
                    writer.uint32(26).string(message.operatorId);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    writer.uint32(34).string(message.reason);
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    writer.uint32(42).string(message.instrumentId);
                if (message.priceMantissa != null && $Object.hasOwnProperty.call(message, "priceMantissa"))
                    writer.uint32(48).sint64(message.priceMantissa);
                if (message.priceExponent != null && $Object.hasOwnProperty.call(message, "priceExponent"))
                    writer.uint32(56).sint32(message.priceExponent);
                if (message.assetId != null && $Object.hasOwnProperty.call(message, "assetId"))
                    writer.uint32(66).string(message.assetId);
                if (message.amountMantissa != null && $Object.hasOwnProperty.call(message, "amountMantissa"))
                    writer.uint32(72).sint64(message.amountMantissa);
                if (message.amountExponent != null && $Object.hasOwnProperty.call(message, "amountExponent"))
                    writer.uint32(80).sint32(message.amountExponent);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            OperatorAct.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.OperatorAct();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.actId = reader.stringVerify();
                            message._actId = "actId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.kind = reader.int32();
                            message._kind = "kind";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.operatorId = reader.stringVerify();
                            message._operatorId = "operatorId";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.reason = reader.stringVerify();
                            message._reason = "reason";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.instrumentId = reader.stringVerify();
                            message._instrumentId = "instrumentId";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.priceMantissa = reader.sint64();
                            message._priceMantissa = "priceMantissa";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.priceExponent = reader.sint32();
                            message._priceExponent = "priceExponent";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.assetId = reader.stringVerify();
                            message._assetId = "assetId";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            message.amountMantissa = reader.sint64();
                            message._amountMantissa = "amountMantissa";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.amountExponent = reader.sint32();
                            message._amountExponent = "amountExponent";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            OperatorAct.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.OperatorAct)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.OperatorAct: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.OperatorAct();
                if (object.actId != null)
                    message.actId = $String(object.actId);
                switch (object.kind) {
                case "OPERATOR_ACT_KIND_UNSPECIFIED":
                case 0:
                    message.kind = 0;
                    break;
                case "OPERATOR_ACT_KIND_HALT_LIQUIDATIONS":
                case 1:
                    message.kind = 1;
                    break;
                case "OPERATOR_ACT_KIND_RESUME_LIQUIDATIONS":
                case 2:
                    message.kind = 2;
                    break;
                case "OPERATOR_ACT_KIND_OVERRIDE_PRICE":
                case 3:
                    message.kind = 3;
                    break;
                case "OPERATOR_ACT_KIND_DISCARD_HELD_FILLS":
                case 4:
                    message.kind = 4;
                    break;
                case "OPERATOR_ACT_KIND_FUND_INSURANCE":
                case 5:
                    message.kind = 5;
                    break;
                default:
                    if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                        message.kind = object.kind;
                }
                if (object.operatorId != null)
                    message.operatorId = $String(object.operatorId);
                if (object.reason != null)
                    message.reason = $String(object.reason);
                if (object.instrumentId != null)
                    message.instrumentId = $String(object.instrumentId);
                if (object.priceMantissa != null)
                    if ($util.Long)
                        message.priceMantissa = $util.Long.fromValue(object.priceMantissa, false);
                    else if (typeof object.priceMantissa === "string")
                        message.priceMantissa = $parseInt(object.priceMantissa, 10);
                    else if (typeof object.priceMantissa === "number")
                        message.priceMantissa = object.priceMantissa;
                    else if (typeof object.priceMantissa === "object")
                        message.priceMantissa = new $util.LongBits(object.priceMantissa.low >>> 0, object.priceMantissa.high >>> 0).toNumber();
                if (object.priceExponent != null)
                    message.priceExponent = object.priceExponent | 0;
                if (object.assetId != null)
                    message.assetId = $String(object.assetId);
                if (object.amountMantissa != null)
                    if ($util.Long)
                        message.amountMantissa = $util.Long.fromValue(object.amountMantissa, false);
                    else if (typeof object.amountMantissa === "string")
                        message.amountMantissa = $parseInt(object.amountMantissa, 10);
                    else if (typeof object.amountMantissa === "number")
                        message.amountMantissa = object.amountMantissa;
                    else if (typeof object.amountMantissa === "object")
                        message.amountMantissa = new $util.LongBits(object.amountMantissa.low >>> 0, object.amountMantissa.high >>> 0).toNumber();
                if (object.amountExponent != null)
                    message.amountExponent = object.amountExponent | 0;
                return message;
            };

            OperatorAct.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.actId != null && $Object.hasOwnProperty.call(message, "actId"))
                    object.actId = message.actId;
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = options.enums === $String ? $root.plimsoll.v1.OperatorActKind[message.kind] === $undefined ? message.kind : $root.plimsoll.v1.OperatorActKind[message.kind] : message.kind;
                if (message.operatorId != null && $Object.hasOwnProperty.call(message, "operatorId"))
                    object.operatorId = message.operatorId;
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    object.instrumentId = message.instrumentId;
                if (message.priceMantissa != null && $Object.hasOwnProperty.call(message, "priceMantissa"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.priceMantissa = typeof message.priceMantissa === "number" ? $BigInt(message.priceMantissa) : $util.Long.fromBits(message.priceMantissa.low >>> 0, message.priceMantissa.high >>> 0, false).toBigInt();
                    else if (typeof message.priceMantissa === "number")
                        object.priceMantissa = options.longs === $String ? $String(message.priceMantissa) : message.priceMantissa;
                    else
                        object.priceMantissa = options.longs === $String ? $util.Long.prototype.toString.call(message.priceMantissa) : options.longs === $Number ? new $util.LongBits(message.priceMantissa.low >>> 0, message.priceMantissa.high >>> 0).toNumber() : message.priceMantissa;
                if (message.priceExponent != null && $Object.hasOwnProperty.call(message, "priceExponent"))
                    object.priceExponent = message.priceExponent;
                if (message.assetId != null && $Object.hasOwnProperty.call(message, "assetId"))
                    object.assetId = message.assetId;
                if (message.amountMantissa != null && $Object.hasOwnProperty.call(message, "amountMantissa"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.amountMantissa = typeof message.amountMantissa === "number" ? $BigInt(message.amountMantissa) : $util.Long.fromBits(message.amountMantissa.low >>> 0, message.amountMantissa.high >>> 0, false).toBigInt();
                    else if (typeof message.amountMantissa === "number")
                        object.amountMantissa = options.longs === $String ? $String(message.amountMantissa) : message.amountMantissa;
                    else
                        object.amountMantissa = options.longs === $String ? $util.Long.prototype.toString.call(message.amountMantissa) : options.longs === $Number ? new $util.LongBits(message.amountMantissa.low >>> 0, message.amountMantissa.high >>> 0).toNumber() : message.amountMantissa;
                if (message.amountExponent != null && $Object.hasOwnProperty.call(message, "amountExponent"))
                    object.amountExponent = message.amountExponent;
                return object;
            };

            OperatorAct.prototype.toJSON = function() {
                return OperatorAct.toObject(this, $protobuf.util.toJSONOptions);
            };

            return OperatorAct;
        })();

        v1.ReferenceRecord = (function() {

            var ReferenceRecord = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            ReferenceRecord.prototype.asset = null;
            ReferenceRecord.prototype.instrument = null;
            ReferenceRecord.prototype.expired = null;
            ReferenceRecord.prototype.parameters = null;
            ReferenceRecord.prototype.act = null;
            ReferenceRecord.prototype.venueTimeMicros = null;
            ReferenceRecord.prototype.sequence = null;

            var $oneOfFields;

            $Object.defineProperty(ReferenceRecord.prototype, "change", {
                get: $util.oneOfGetter($oneOfFields = ["asset", "instrument", "expired", "parameters", "act"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ReferenceRecord.prototype, "_venueTimeMicros", {
                get: $util.oneOfGetter($oneOfFields = ["venueTimeMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(ReferenceRecord.prototype, "_sequence", {
                get: $util.oneOfGetter($oneOfFields = ["sequence"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            ReferenceRecord.create = function(properties) {
                return new ReferenceRecord(properties);
            };

            ReferenceRecord.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.asset != null && $Object.hasOwnProperty.call(message, "asset"))
                    $root.plimsoll.v1.AssetDefinition.encode(message.asset, writer.uint32(10).fork(), _depth + 1).ldelim();
                if (message.instrument != null && $Object.hasOwnProperty.call(message, "instrument"))
                    $root.plimsoll.v1.InstrumentDefinition.encode(message.instrument, writer.uint32(18).fork(), _depth + 1).ldelim();
                if (message.expired != null && $Object.hasOwnProperty.call(message, "expired"))
                    $root.plimsoll.v1.InstrumentExpired.encode(message.expired, writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters"))
                    $root.plimsoll.v1.ParameterSet.encode(message.parameters, writer.uint32(34).fork(), _depth + 1).ldelim();
                if (message.act != null && $Object.hasOwnProperty.call(message, "act"))
                    $root.plimsoll.v1.OperatorAct.encode(message.act, writer.uint32(42).fork(), _depth + 1).ldelim();
                if (message.venueTimeMicros != null && $Object.hasOwnProperty.call(message, "venueTimeMicros"))
                    writer.uint32(80).int64(message.venueTimeMicros);
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    writer.uint32(88).uint64(message.sequence);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            ReferenceRecord.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.ReferenceRecord();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.asset = $root.plimsoll.v1.AssetDefinition.decode(reader, reader.size(), $undefined, _depth + 1, message.asset);
                            message.change = "asset";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.instrument = $root.plimsoll.v1.InstrumentDefinition.decode(reader, reader.size(), $undefined, _depth + 1, message.instrument);
                            message.change = "instrument";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.expired = $root.plimsoll.v1.InstrumentExpired.decode(reader, reader.size(), $undefined, _depth + 1, message.expired);
                            message.change = "expired";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.parameters = $root.plimsoll.v1.ParameterSet.decode(reader, reader.size(), $undefined, _depth + 1, message.parameters);
                            message.change = "parameters";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.act = $root.plimsoll.v1.OperatorAct.decode(reader, reader.size(), $undefined, _depth + 1, message.act);
                            message.change = "act";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.venueTimeMicros = reader.int64();
                            message._venueTimeMicros = "venueTimeMicros";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            message.sequence = reader.uint64();
                            message._sequence = "sequence";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            ReferenceRecord.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.ReferenceRecord)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.ReferenceRecord: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.ReferenceRecord();
                if (object.asset != null) {
                    if (!$util.isObject(object.asset))
                        throw $TypeError(".plimsoll.v1.ReferenceRecord.asset: object expected");
                    message.asset = $root.plimsoll.v1.AssetDefinition.fromObject(object.asset, _depth + 1);
                }
                if (object.instrument != null) {
                    if (!$util.isObject(object.instrument))
                        throw $TypeError(".plimsoll.v1.ReferenceRecord.instrument: object expected");
                    message.instrument = $root.plimsoll.v1.InstrumentDefinition.fromObject(object.instrument, _depth + 1);
                }
                if (object.expired != null) {
                    if (!$util.isObject(object.expired))
                        throw $TypeError(".plimsoll.v1.ReferenceRecord.expired: object expected");
                    message.expired = $root.plimsoll.v1.InstrumentExpired.fromObject(object.expired, _depth + 1);
                }
                if (object.parameters != null) {
                    if (!$util.isObject(object.parameters))
                        throw $TypeError(".plimsoll.v1.ReferenceRecord.parameters: object expected");
                    message.parameters = $root.plimsoll.v1.ParameterSet.fromObject(object.parameters, _depth + 1);
                }
                if (object.act != null) {
                    if (!$util.isObject(object.act))
                        throw $TypeError(".plimsoll.v1.ReferenceRecord.act: object expected");
                    message.act = $root.plimsoll.v1.OperatorAct.fromObject(object.act, _depth + 1);
                }
                if (object.venueTimeMicros != null)
                    if ($util.Long)
                        message.venueTimeMicros = $util.Long.fromValue(object.venueTimeMicros, false);
                    else if (typeof object.venueTimeMicros === "string")
                        message.venueTimeMicros = $parseInt(object.venueTimeMicros, 10);
                    else if (typeof object.venueTimeMicros === "number")
                        message.venueTimeMicros = object.venueTimeMicros;
                    else if (typeof object.venueTimeMicros === "object")
                        message.venueTimeMicros = new $util.LongBits(object.venueTimeMicros.low >>> 0, object.venueTimeMicros.high >>> 0).toNumber();
                if (object.sequence != null)
                    if ($util.Long)
                        message.sequence = $util.Long.fromValue(object.sequence, true);
                    else if (typeof object.sequence === "string")
                        message.sequence = $parseInt(object.sequence, 10);
                    else if (typeof object.sequence === "number")
                        message.sequence = object.sequence;
                    else if (typeof object.sequence === "object")
                        message.sequence = new $util.LongBits(object.sequence.low >>> 0, object.sequence.high >>> 0).toNumber(true);
                return message;
            };

            ReferenceRecord.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.asset != null && $Object.hasOwnProperty.call(message, "asset")) {
                    object.asset = $root.plimsoll.v1.AssetDefinition.toObject(message.asset, options, _depth + 1);
                    if (options.oneofs)
                        object.change = "asset";
                }
                if (message.instrument != null && $Object.hasOwnProperty.call(message, "instrument")) {
                    object.instrument = $root.plimsoll.v1.InstrumentDefinition.toObject(message.instrument, options, _depth + 1);
                    if (options.oneofs)
                        object.change = "instrument";
                }
                if (message.expired != null && $Object.hasOwnProperty.call(message, "expired")) {
                    object.expired = $root.plimsoll.v1.InstrumentExpired.toObject(message.expired, options, _depth + 1);
                    if (options.oneofs)
                        object.change = "expired";
                }
                if (message.parameters != null && $Object.hasOwnProperty.call(message, "parameters")) {
                    object.parameters = $root.plimsoll.v1.ParameterSet.toObject(message.parameters, options, _depth + 1);
                    if (options.oneofs)
                        object.change = "parameters";
                }
                if (message.act != null && $Object.hasOwnProperty.call(message, "act")) {
                    object.act = $root.plimsoll.v1.OperatorAct.toObject(message.act, options, _depth + 1);
                    if (options.oneofs)
                        object.change = "act";
                }
                if (message.venueTimeMicros != null && $Object.hasOwnProperty.call(message, "venueTimeMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.venueTimeMicros = typeof message.venueTimeMicros === "number" ? $BigInt(message.venueTimeMicros) : $util.Long.fromBits(message.venueTimeMicros.low >>> 0, message.venueTimeMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.venueTimeMicros === "number")
                        object.venueTimeMicros = options.longs === $String ? $String(message.venueTimeMicros) : message.venueTimeMicros;
                    else
                        object.venueTimeMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.venueTimeMicros) : options.longs === $Number ? new $util.LongBits(message.venueTimeMicros.low >>> 0, message.venueTimeMicros.high >>> 0).toNumber() : message.venueTimeMicros;
                if (message.sequence != null && $Object.hasOwnProperty.call(message, "sequence"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sequence = typeof message.sequence === "number" ? $BigInt(message.sequence) : $util.Long.fromBits(message.sequence.low >>> 0, message.sequence.high >>> 0, true).toBigInt();
                    else if (typeof message.sequence === "number")
                        object.sequence = options.longs === $String ? $String(message.sequence) : message.sequence;
                    else
                        object.sequence = options.longs === $String ? $util.Long.prototype.toString.call(message.sequence) : options.longs === $Number ? new $util.LongBits(message.sequence.low >>> 0, message.sequence.high >>> 0).toNumber(true) : message.sequence;
                return object;
            };

            ReferenceRecord.prototype.toJSON = function() {
                return ReferenceRecord.toObject(this, $protobuf.util.toJSONOptions);
            };

            return ReferenceRecord;
        })();

        v1.Zone = (function() {
            var valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "ZONE_UNSPECIFIED"] = 0;
            values[valuesById[1] = "ZONE_NORMAL"] = 1;
            values[valuesById[2] = "ZONE_WARNING"] = 2;
            values[valuesById[3] = "ZONE_MARGIN_CALL"] = 3;
            values[valuesById[4] = "ZONE_LIQUIDATION"] = 4;
            values[valuesById[5] = "ZONE_BANKRUPT"] = 5;
            return values;
        })();

        v1.TriggerKind = (function() {
            var valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "TRIGGER_KIND_UNSPECIFIED"] = 0;
            values[valuesById[1] = "TRIGGER_KIND_LEDGER"] = 1;
            values[valuesById[2] = "TRIGGER_KIND_MARKET"] = 2;
            values[valuesById[3] = "TRIGGER_KIND_REFERENCE"] = 3;
            values[valuesById[4] = "TRIGGER_KIND_BOOKING"] = 4;
            return values;
        })();

        v1.PositionContribution = (function() {

            var PositionContribution = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            PositionContribution.prototype.instrumentId = null;
            PositionContribution.prototype.sizeLots = null;
            PositionContribution.prototype.markTicks = null;
            PositionContribution.prototype.markTimeMicros = null;
            PositionContribution.prototype.entryCostAtoms = null;
            PositionContribution.prototype.unrealisedPnlAtoms = null;
            PositionContribution.prototype.notionalAtoms = null;
            PositionContribution.prototype.initialRequirementAtoms = null;
            PositionContribution.prototype.maintenanceRequirementAtoms = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PositionContribution.prototype, "_instrumentId", {
                get: $util.oneOfGetter($oneOfFields = ["instrumentId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PositionContribution.prototype, "_sizeLots", {
                get: $util.oneOfGetter($oneOfFields = ["sizeLots"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PositionContribution.prototype, "_markTicks", {
                get: $util.oneOfGetter($oneOfFields = ["markTicks"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PositionContribution.prototype, "_markTimeMicros", {
                get: $util.oneOfGetter($oneOfFields = ["markTimeMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PositionContribution.prototype, "_entryCostAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["entryCostAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PositionContribution.prototype, "_unrealisedPnlAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["unrealisedPnlAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PositionContribution.prototype, "_notionalAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["notionalAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PositionContribution.prototype, "_initialRequirementAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["initialRequirementAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(PositionContribution.prototype, "_maintenanceRequirementAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["maintenanceRequirementAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            PositionContribution.create = function(properties) {
                return new PositionContribution(properties);
            };

            PositionContribution.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    writer.uint32(10).string(message.instrumentId);
                if (message.sizeLots != null && $Object.hasOwnProperty.call(message, "sizeLots"))
                    writer.uint32(16).sint64(message.sizeLots);
                if (message.markTicks != null && $Object.hasOwnProperty.call(message, "markTicks"))
                    writer.uint32(24).sint64(message.markTicks);
                if (message.markTimeMicros != null && $Object.hasOwnProperty.call(message, "markTimeMicros"))
                    writer.uint32(32).int64(message.markTimeMicros);
                if (message.entryCostAtoms != null && $Object.hasOwnProperty.call(message, "entryCostAtoms"))
                    writer.uint32(40).sint64(message.entryCostAtoms);
                if (message.unrealisedPnlAtoms != null && $Object.hasOwnProperty.call(message, "unrealisedPnlAtoms"))
                    writer.uint32(48).sint64(message.unrealisedPnlAtoms);
                if (message.notionalAtoms != null && $Object.hasOwnProperty.call(message, "notionalAtoms"))
                    writer.uint32(56).sint64(message.notionalAtoms);
                if (message.initialRequirementAtoms != null && $Object.hasOwnProperty.call(message, "initialRequirementAtoms"))
                    writer.uint32(64).sint64(message.initialRequirementAtoms);
                if (message.maintenanceRequirementAtoms != null && $Object.hasOwnProperty.call(message, "maintenanceRequirementAtoms"))
                    writer.uint32(72).sint64(message.maintenanceRequirementAtoms);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            PositionContribution.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.PositionContribution();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.instrumentId = reader.stringVerify();
                            message._instrumentId = "instrumentId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.sizeLots = reader.sint64();
                            message._sizeLots = "sizeLots";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.markTicks = reader.sint64();
                            message._markTicks = "markTicks";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.markTimeMicros = reader.int64();
                            message._markTimeMicros = "markTimeMicros";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.entryCostAtoms = reader.sint64();
                            message._entryCostAtoms = "entryCostAtoms";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.unrealisedPnlAtoms = reader.sint64();
                            message._unrealisedPnlAtoms = "unrealisedPnlAtoms";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.notionalAtoms = reader.sint64();
                            message._notionalAtoms = "notionalAtoms";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            message.initialRequirementAtoms = reader.sint64();
                            message._initialRequirementAtoms = "initialRequirementAtoms";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            message.maintenanceRequirementAtoms = reader.sint64();
                            message._maintenanceRequirementAtoms = "maintenanceRequirementAtoms";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            PositionContribution.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.PositionContribution)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.PositionContribution: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.PositionContribution();
                if (object.instrumentId != null)
                    message.instrumentId = $String(object.instrumentId);
                if (object.sizeLots != null)
                    if ($util.Long)
                        message.sizeLots = $util.Long.fromValue(object.sizeLots, false);
                    else if (typeof object.sizeLots === "string")
                        message.sizeLots = $parseInt(object.sizeLots, 10);
                    else if (typeof object.sizeLots === "number")
                        message.sizeLots = object.sizeLots;
                    else if (typeof object.sizeLots === "object")
                        message.sizeLots = new $util.LongBits(object.sizeLots.low >>> 0, object.sizeLots.high >>> 0).toNumber();
                if (object.markTicks != null)
                    if ($util.Long)
                        message.markTicks = $util.Long.fromValue(object.markTicks, false);
                    else if (typeof object.markTicks === "string")
                        message.markTicks = $parseInt(object.markTicks, 10);
                    else if (typeof object.markTicks === "number")
                        message.markTicks = object.markTicks;
                    else if (typeof object.markTicks === "object")
                        message.markTicks = new $util.LongBits(object.markTicks.low >>> 0, object.markTicks.high >>> 0).toNumber();
                if (object.markTimeMicros != null)
                    if ($util.Long)
                        message.markTimeMicros = $util.Long.fromValue(object.markTimeMicros, false);
                    else if (typeof object.markTimeMicros === "string")
                        message.markTimeMicros = $parseInt(object.markTimeMicros, 10);
                    else if (typeof object.markTimeMicros === "number")
                        message.markTimeMicros = object.markTimeMicros;
                    else if (typeof object.markTimeMicros === "object")
                        message.markTimeMicros = new $util.LongBits(object.markTimeMicros.low >>> 0, object.markTimeMicros.high >>> 0).toNumber();
                if (object.entryCostAtoms != null)
                    if ($util.Long)
                        message.entryCostAtoms = $util.Long.fromValue(object.entryCostAtoms, false);
                    else if (typeof object.entryCostAtoms === "string")
                        message.entryCostAtoms = $parseInt(object.entryCostAtoms, 10);
                    else if (typeof object.entryCostAtoms === "number")
                        message.entryCostAtoms = object.entryCostAtoms;
                    else if (typeof object.entryCostAtoms === "object")
                        message.entryCostAtoms = new $util.LongBits(object.entryCostAtoms.low >>> 0, object.entryCostAtoms.high >>> 0).toNumber();
                if (object.unrealisedPnlAtoms != null)
                    if ($util.Long)
                        message.unrealisedPnlAtoms = $util.Long.fromValue(object.unrealisedPnlAtoms, false);
                    else if (typeof object.unrealisedPnlAtoms === "string")
                        message.unrealisedPnlAtoms = $parseInt(object.unrealisedPnlAtoms, 10);
                    else if (typeof object.unrealisedPnlAtoms === "number")
                        message.unrealisedPnlAtoms = object.unrealisedPnlAtoms;
                    else if (typeof object.unrealisedPnlAtoms === "object")
                        message.unrealisedPnlAtoms = new $util.LongBits(object.unrealisedPnlAtoms.low >>> 0, object.unrealisedPnlAtoms.high >>> 0).toNumber();
                if (object.notionalAtoms != null)
                    if ($util.Long)
                        message.notionalAtoms = $util.Long.fromValue(object.notionalAtoms, false);
                    else if (typeof object.notionalAtoms === "string")
                        message.notionalAtoms = $parseInt(object.notionalAtoms, 10);
                    else if (typeof object.notionalAtoms === "number")
                        message.notionalAtoms = object.notionalAtoms;
                    else if (typeof object.notionalAtoms === "object")
                        message.notionalAtoms = new $util.LongBits(object.notionalAtoms.low >>> 0, object.notionalAtoms.high >>> 0).toNumber();
                if (object.initialRequirementAtoms != null)
                    if ($util.Long)
                        message.initialRequirementAtoms = $util.Long.fromValue(object.initialRequirementAtoms, false);
                    else if (typeof object.initialRequirementAtoms === "string")
                        message.initialRequirementAtoms = $parseInt(object.initialRequirementAtoms, 10);
                    else if (typeof object.initialRequirementAtoms === "number")
                        message.initialRequirementAtoms = object.initialRequirementAtoms;
                    else if (typeof object.initialRequirementAtoms === "object")
                        message.initialRequirementAtoms = new $util.LongBits(object.initialRequirementAtoms.low >>> 0, object.initialRequirementAtoms.high >>> 0).toNumber();
                if (object.maintenanceRequirementAtoms != null)
                    if ($util.Long)
                        message.maintenanceRequirementAtoms = $util.Long.fromValue(object.maintenanceRequirementAtoms, false);
                    else if (typeof object.maintenanceRequirementAtoms === "string")
                        message.maintenanceRequirementAtoms = $parseInt(object.maintenanceRequirementAtoms, 10);
                    else if (typeof object.maintenanceRequirementAtoms === "number")
                        message.maintenanceRequirementAtoms = object.maintenanceRequirementAtoms;
                    else if (typeof object.maintenanceRequirementAtoms === "object")
                        message.maintenanceRequirementAtoms = new $util.LongBits(object.maintenanceRequirementAtoms.low >>> 0, object.maintenanceRequirementAtoms.high >>> 0).toNumber();
                return message;
            };

            PositionContribution.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    object.instrumentId = message.instrumentId;
                if (message.sizeLots != null && $Object.hasOwnProperty.call(message, "sizeLots"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sizeLots = typeof message.sizeLots === "number" ? $BigInt(message.sizeLots) : $util.Long.fromBits(message.sizeLots.low >>> 0, message.sizeLots.high >>> 0, false).toBigInt();
                    else if (typeof message.sizeLots === "number")
                        object.sizeLots = options.longs === $String ? $String(message.sizeLots) : message.sizeLots;
                    else
                        object.sizeLots = options.longs === $String ? $util.Long.prototype.toString.call(message.sizeLots) : options.longs === $Number ? new $util.LongBits(message.sizeLots.low >>> 0, message.sizeLots.high >>> 0).toNumber() : message.sizeLots;
                if (message.markTicks != null && $Object.hasOwnProperty.call(message, "markTicks"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.markTicks = typeof message.markTicks === "number" ? $BigInt(message.markTicks) : $util.Long.fromBits(message.markTicks.low >>> 0, message.markTicks.high >>> 0, false).toBigInt();
                    else if (typeof message.markTicks === "number")
                        object.markTicks = options.longs === $String ? $String(message.markTicks) : message.markTicks;
                    else
                        object.markTicks = options.longs === $String ? $util.Long.prototype.toString.call(message.markTicks) : options.longs === $Number ? new $util.LongBits(message.markTicks.low >>> 0, message.markTicks.high >>> 0).toNumber() : message.markTicks;
                if (message.markTimeMicros != null && $Object.hasOwnProperty.call(message, "markTimeMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.markTimeMicros = typeof message.markTimeMicros === "number" ? $BigInt(message.markTimeMicros) : $util.Long.fromBits(message.markTimeMicros.low >>> 0, message.markTimeMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.markTimeMicros === "number")
                        object.markTimeMicros = options.longs === $String ? $String(message.markTimeMicros) : message.markTimeMicros;
                    else
                        object.markTimeMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.markTimeMicros) : options.longs === $Number ? new $util.LongBits(message.markTimeMicros.low >>> 0, message.markTimeMicros.high >>> 0).toNumber() : message.markTimeMicros;
                if (message.entryCostAtoms != null && $Object.hasOwnProperty.call(message, "entryCostAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.entryCostAtoms = typeof message.entryCostAtoms === "number" ? $BigInt(message.entryCostAtoms) : $util.Long.fromBits(message.entryCostAtoms.low >>> 0, message.entryCostAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.entryCostAtoms === "number")
                        object.entryCostAtoms = options.longs === $String ? $String(message.entryCostAtoms) : message.entryCostAtoms;
                    else
                        object.entryCostAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.entryCostAtoms) : options.longs === $Number ? new $util.LongBits(message.entryCostAtoms.low >>> 0, message.entryCostAtoms.high >>> 0).toNumber() : message.entryCostAtoms;
                if (message.unrealisedPnlAtoms != null && $Object.hasOwnProperty.call(message, "unrealisedPnlAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.unrealisedPnlAtoms = typeof message.unrealisedPnlAtoms === "number" ? $BigInt(message.unrealisedPnlAtoms) : $util.Long.fromBits(message.unrealisedPnlAtoms.low >>> 0, message.unrealisedPnlAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.unrealisedPnlAtoms === "number")
                        object.unrealisedPnlAtoms = options.longs === $String ? $String(message.unrealisedPnlAtoms) : message.unrealisedPnlAtoms;
                    else
                        object.unrealisedPnlAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.unrealisedPnlAtoms) : options.longs === $Number ? new $util.LongBits(message.unrealisedPnlAtoms.low >>> 0, message.unrealisedPnlAtoms.high >>> 0).toNumber() : message.unrealisedPnlAtoms;
                if (message.notionalAtoms != null && $Object.hasOwnProperty.call(message, "notionalAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.notionalAtoms = typeof message.notionalAtoms === "number" ? $BigInt(message.notionalAtoms) : $util.Long.fromBits(message.notionalAtoms.low >>> 0, message.notionalAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.notionalAtoms === "number")
                        object.notionalAtoms = options.longs === $String ? $String(message.notionalAtoms) : message.notionalAtoms;
                    else
                        object.notionalAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.notionalAtoms) : options.longs === $Number ? new $util.LongBits(message.notionalAtoms.low >>> 0, message.notionalAtoms.high >>> 0).toNumber() : message.notionalAtoms;
                if (message.initialRequirementAtoms != null && $Object.hasOwnProperty.call(message, "initialRequirementAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.initialRequirementAtoms = typeof message.initialRequirementAtoms === "number" ? $BigInt(message.initialRequirementAtoms) : $util.Long.fromBits(message.initialRequirementAtoms.low >>> 0, message.initialRequirementAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.initialRequirementAtoms === "number")
                        object.initialRequirementAtoms = options.longs === $String ? $String(message.initialRequirementAtoms) : message.initialRequirementAtoms;
                    else
                        object.initialRequirementAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.initialRequirementAtoms) : options.longs === $Number ? new $util.LongBits(message.initialRequirementAtoms.low >>> 0, message.initialRequirementAtoms.high >>> 0).toNumber() : message.initialRequirementAtoms;
                if (message.maintenanceRequirementAtoms != null && $Object.hasOwnProperty.call(message, "maintenanceRequirementAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.maintenanceRequirementAtoms = typeof message.maintenanceRequirementAtoms === "number" ? $BigInt(message.maintenanceRequirementAtoms) : $util.Long.fromBits(message.maintenanceRequirementAtoms.low >>> 0, message.maintenanceRequirementAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.maintenanceRequirementAtoms === "number")
                        object.maintenanceRequirementAtoms = options.longs === $String ? $String(message.maintenanceRequirementAtoms) : message.maintenanceRequirementAtoms;
                    else
                        object.maintenanceRequirementAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.maintenanceRequirementAtoms) : options.longs === $Number ? new $util.LongBits(message.maintenanceRequirementAtoms.low >>> 0, message.maintenanceRequirementAtoms.high >>> 0).toNumber() : message.maintenanceRequirementAtoms;
                return object;
            };

            PositionContribution.prototype.toJSON = function() {
                return PositionContribution.toObject(this, $protobuf.util.toJSONOptions);
            };

            return PositionContribution;
        })();

        v1.CollateralContribution = (function() {

            var CollateralContribution = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CollateralContribution.prototype.assetId = null;
            CollateralContribution.prototype.balanceAtoms = null;
            CollateralContribution.prototype.netAtoms = null;
            CollateralContribution.prototype.priceTicks = null;
            CollateralContribution.prototype.weightPpm = null;
            CollateralContribution.prototype.valueAtoms = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(CollateralContribution.prototype, "_assetId", {
                get: $util.oneOfGetter($oneOfFields = ["assetId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(CollateralContribution.prototype, "_balanceAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["balanceAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(CollateralContribution.prototype, "_netAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["netAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(CollateralContribution.prototype, "_priceTicks", {
                get: $util.oneOfGetter($oneOfFields = ["priceTicks"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(CollateralContribution.prototype, "_weightPpm", {
                get: $util.oneOfGetter($oneOfFields = ["weightPpm"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(CollateralContribution.prototype, "_valueAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["valueAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            CollateralContribution.create = function(properties) {
                return new CollateralContribution(properties);
            };

            CollateralContribution.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.assetId != null && $Object.hasOwnProperty.call(message, "assetId"))
                    writer.uint32(10).string(message.assetId);
                if (message.balanceAtoms != null && $Object.hasOwnProperty.call(message, "balanceAtoms"))
                    writer.uint32(16).sint64(message.balanceAtoms);
                if (message.netAtoms != null && $Object.hasOwnProperty.call(message, "netAtoms"))
                    writer.uint32(24).sint64(message.netAtoms);
                if (message.priceTicks != null && $Object.hasOwnProperty.call(message, "priceTicks"))
                    writer.uint32(32).sint64(message.priceTicks);
                if (message.weightPpm != null && $Object.hasOwnProperty.call(message, "weightPpm"))
                    writer.uint32(40).sint64(message.weightPpm);
                if (message.valueAtoms != null && $Object.hasOwnProperty.call(message, "valueAtoms"))
                    writer.uint32(48).sint64(message.valueAtoms);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CollateralContribution.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.CollateralContribution();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.assetId = reader.stringVerify();
                            message._assetId = "assetId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.balanceAtoms = reader.sint64();
                            message._balanceAtoms = "balanceAtoms";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.netAtoms = reader.sint64();
                            message._netAtoms = "netAtoms";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.priceTicks = reader.sint64();
                            message._priceTicks = "priceTicks";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.weightPpm = reader.sint64();
                            message._weightPpm = "weightPpm";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.valueAtoms = reader.sint64();
                            message._valueAtoms = "valueAtoms";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            CollateralContribution.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.CollateralContribution)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.CollateralContribution: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.CollateralContribution();
                if (object.assetId != null)
                    message.assetId = $String(object.assetId);
                if (object.balanceAtoms != null)
                    if ($util.Long)
                        message.balanceAtoms = $util.Long.fromValue(object.balanceAtoms, false);
                    else if (typeof object.balanceAtoms === "string")
                        message.balanceAtoms = $parseInt(object.balanceAtoms, 10);
                    else if (typeof object.balanceAtoms === "number")
                        message.balanceAtoms = object.balanceAtoms;
                    else if (typeof object.balanceAtoms === "object")
                        message.balanceAtoms = new $util.LongBits(object.balanceAtoms.low >>> 0, object.balanceAtoms.high >>> 0).toNumber();
                if (object.netAtoms != null)
                    if ($util.Long)
                        message.netAtoms = $util.Long.fromValue(object.netAtoms, false);
                    else if (typeof object.netAtoms === "string")
                        message.netAtoms = $parseInt(object.netAtoms, 10);
                    else if (typeof object.netAtoms === "number")
                        message.netAtoms = object.netAtoms;
                    else if (typeof object.netAtoms === "object")
                        message.netAtoms = new $util.LongBits(object.netAtoms.low >>> 0, object.netAtoms.high >>> 0).toNumber();
                if (object.priceTicks != null)
                    if ($util.Long)
                        message.priceTicks = $util.Long.fromValue(object.priceTicks, false);
                    else if (typeof object.priceTicks === "string")
                        message.priceTicks = $parseInt(object.priceTicks, 10);
                    else if (typeof object.priceTicks === "number")
                        message.priceTicks = object.priceTicks;
                    else if (typeof object.priceTicks === "object")
                        message.priceTicks = new $util.LongBits(object.priceTicks.low >>> 0, object.priceTicks.high >>> 0).toNumber();
                if (object.weightPpm != null)
                    if ($util.Long)
                        message.weightPpm = $util.Long.fromValue(object.weightPpm, false);
                    else if (typeof object.weightPpm === "string")
                        message.weightPpm = $parseInt(object.weightPpm, 10);
                    else if (typeof object.weightPpm === "number")
                        message.weightPpm = object.weightPpm;
                    else if (typeof object.weightPpm === "object")
                        message.weightPpm = new $util.LongBits(object.weightPpm.low >>> 0, object.weightPpm.high >>> 0).toNumber();
                if (object.valueAtoms != null)
                    if ($util.Long)
                        message.valueAtoms = $util.Long.fromValue(object.valueAtoms, false);
                    else if (typeof object.valueAtoms === "string")
                        message.valueAtoms = $parseInt(object.valueAtoms, 10);
                    else if (typeof object.valueAtoms === "number")
                        message.valueAtoms = object.valueAtoms;
                    else if (typeof object.valueAtoms === "object")
                        message.valueAtoms = new $util.LongBits(object.valueAtoms.low >>> 0, object.valueAtoms.high >>> 0).toNumber();
                return message;
            };

            CollateralContribution.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.assetId != null && $Object.hasOwnProperty.call(message, "assetId"))
                    object.assetId = message.assetId;
                if (message.balanceAtoms != null && $Object.hasOwnProperty.call(message, "balanceAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.balanceAtoms = typeof message.balanceAtoms === "number" ? $BigInt(message.balanceAtoms) : $util.Long.fromBits(message.balanceAtoms.low >>> 0, message.balanceAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.balanceAtoms === "number")
                        object.balanceAtoms = options.longs === $String ? $String(message.balanceAtoms) : message.balanceAtoms;
                    else
                        object.balanceAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.balanceAtoms) : options.longs === $Number ? new $util.LongBits(message.balanceAtoms.low >>> 0, message.balanceAtoms.high >>> 0).toNumber() : message.balanceAtoms;
                if (message.netAtoms != null && $Object.hasOwnProperty.call(message, "netAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.netAtoms = typeof message.netAtoms === "number" ? $BigInt(message.netAtoms) : $util.Long.fromBits(message.netAtoms.low >>> 0, message.netAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.netAtoms === "number")
                        object.netAtoms = options.longs === $String ? $String(message.netAtoms) : message.netAtoms;
                    else
                        object.netAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.netAtoms) : options.longs === $Number ? new $util.LongBits(message.netAtoms.low >>> 0, message.netAtoms.high >>> 0).toNumber() : message.netAtoms;
                if (message.priceTicks != null && $Object.hasOwnProperty.call(message, "priceTicks"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.priceTicks = typeof message.priceTicks === "number" ? $BigInt(message.priceTicks) : $util.Long.fromBits(message.priceTicks.low >>> 0, message.priceTicks.high >>> 0, false).toBigInt();
                    else if (typeof message.priceTicks === "number")
                        object.priceTicks = options.longs === $String ? $String(message.priceTicks) : message.priceTicks;
                    else
                        object.priceTicks = options.longs === $String ? $util.Long.prototype.toString.call(message.priceTicks) : options.longs === $Number ? new $util.LongBits(message.priceTicks.low >>> 0, message.priceTicks.high >>> 0).toNumber() : message.priceTicks;
                if (message.weightPpm != null && $Object.hasOwnProperty.call(message, "weightPpm"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.weightPpm = typeof message.weightPpm === "number" ? $BigInt(message.weightPpm) : $util.Long.fromBits(message.weightPpm.low >>> 0, message.weightPpm.high >>> 0, false).toBigInt();
                    else if (typeof message.weightPpm === "number")
                        object.weightPpm = options.longs === $String ? $String(message.weightPpm) : message.weightPpm;
                    else
                        object.weightPpm = options.longs === $String ? $util.Long.prototype.toString.call(message.weightPpm) : options.longs === $Number ? new $util.LongBits(message.weightPpm.low >>> 0, message.weightPpm.high >>> 0).toNumber() : message.weightPpm;
                if (message.valueAtoms != null && $Object.hasOwnProperty.call(message, "valueAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.valueAtoms = typeof message.valueAtoms === "number" ? $BigInt(message.valueAtoms) : $util.Long.fromBits(message.valueAtoms.low >>> 0, message.valueAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.valueAtoms === "number")
                        object.valueAtoms = options.longs === $String ? $String(message.valueAtoms) : message.valueAtoms;
                    else
                        object.valueAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.valueAtoms) : options.longs === $Number ? new $util.LongBits(message.valueAtoms.low >>> 0, message.valueAtoms.high >>> 0).toNumber() : message.valueAtoms;
                return object;
            };

            CollateralContribution.prototype.toJSON = function() {
                return CollateralContribution.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CollateralContribution;
        })();

        v1.Cure = (function() {

            var Cure = function (properties) {
                this.closes = [];
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Cure.prototype.depositAtoms = null;
            Cure.prototype.closeSharePpm = null;
            Cure.prototype.closes = $util.emptyArray;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Cure.prototype, "_depositAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["depositAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Cure.prototype, "_closeSharePpm", {
                get: $util.oneOfGetter($oneOfFields = ["closeSharePpm"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Cure.create = function(properties) {
                return new Cure(properties);
            };

            Cure.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.depositAtoms != null && $Object.hasOwnProperty.call(message, "depositAtoms"))
                    writer.uint32(8).sint64(message.depositAtoms);
                if (message.closeSharePpm != null && $Object.hasOwnProperty.call(message, "closeSharePpm"))
                    writer.uint32(16).sint64(message.closeSharePpm);
                if (message.closes != null && message.closes.length)
                    for (var i = 0; i < message.closes.length; ++i)
                        $root.plimsoll.v1.CureClose.encode(message.closes[i], writer.uint32(26).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Cure.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.Cure();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 0)
                                break;
                            message.depositAtoms = reader.sint64();
                            message._depositAtoms = "depositAtoms";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.closeSharePpm = reader.sint64();
                            message._closeSharePpm = "closeSharePpm";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            if (!(message.closes && message.closes.length))
                                message.closes = [];
                            message.closes.push($root.plimsoll.v1.CureClose.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Cure.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.Cure)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.Cure: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.Cure();
                if (object.depositAtoms != null)
                    if ($util.Long)
                        message.depositAtoms = $util.Long.fromValue(object.depositAtoms, false);
                    else if (typeof object.depositAtoms === "string")
                        message.depositAtoms = $parseInt(object.depositAtoms, 10);
                    else if (typeof object.depositAtoms === "number")
                        message.depositAtoms = object.depositAtoms;
                    else if (typeof object.depositAtoms === "object")
                        message.depositAtoms = new $util.LongBits(object.depositAtoms.low >>> 0, object.depositAtoms.high >>> 0).toNumber();
                if (object.closeSharePpm != null)
                    if ($util.Long)
                        message.closeSharePpm = $util.Long.fromValue(object.closeSharePpm, false);
                    else if (typeof object.closeSharePpm === "string")
                        message.closeSharePpm = $parseInt(object.closeSharePpm, 10);
                    else if (typeof object.closeSharePpm === "number")
                        message.closeSharePpm = object.closeSharePpm;
                    else if (typeof object.closeSharePpm === "object")
                        message.closeSharePpm = new $util.LongBits(object.closeSharePpm.low >>> 0, object.closeSharePpm.high >>> 0).toNumber();
                if (object.closes) {
                    if (!$Array.isArray(object.closes))
                        throw $TypeError(".plimsoll.v1.Cure.closes: array expected");
                    message.closes = $Array(object.closes.length);
                    for (var i = 0; i < object.closes.length; ++i) {
                        if (!$util.isObject(object.closes[i]))
                            throw $TypeError(".plimsoll.v1.Cure.closes: object expected");
                        message.closes[i] = $root.plimsoll.v1.CureClose.fromObject(object.closes[i], _depth + 1);
                    }
                }
                return message;
            };

            Cure.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (options.arrays || options.defaults)
                    object.closes = [];
                if (message.depositAtoms != null && $Object.hasOwnProperty.call(message, "depositAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.depositAtoms = typeof message.depositAtoms === "number" ? $BigInt(message.depositAtoms) : $util.Long.fromBits(message.depositAtoms.low >>> 0, message.depositAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.depositAtoms === "number")
                        object.depositAtoms = options.longs === $String ? $String(message.depositAtoms) : message.depositAtoms;
                    else
                        object.depositAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.depositAtoms) : options.longs === $Number ? new $util.LongBits(message.depositAtoms.low >>> 0, message.depositAtoms.high >>> 0).toNumber() : message.depositAtoms;
                if (message.closeSharePpm != null && $Object.hasOwnProperty.call(message, "closeSharePpm"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.closeSharePpm = typeof message.closeSharePpm === "number" ? $BigInt(message.closeSharePpm) : $util.Long.fromBits(message.closeSharePpm.low >>> 0, message.closeSharePpm.high >>> 0, false).toBigInt();
                    else if (typeof message.closeSharePpm === "number")
                        object.closeSharePpm = options.longs === $String ? $String(message.closeSharePpm) : message.closeSharePpm;
                    else
                        object.closeSharePpm = options.longs === $String ? $util.Long.prototype.toString.call(message.closeSharePpm) : options.longs === $Number ? new $util.LongBits(message.closeSharePpm.low >>> 0, message.closeSharePpm.high >>> 0).toNumber() : message.closeSharePpm;
                if (message.closes && message.closes.length) {
                    object.closes = $Array(message.closes.length);
                    for (var j = 0; j < message.closes.length; ++j)
                        object.closes[j] = $root.plimsoll.v1.CureClose.toObject(message.closes[j], options, _depth + 1);
                }
                return object;
            };

            Cure.prototype.toJSON = function() {
                return Cure.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Cure;
        })();

        v1.CureClose = (function() {

            var CureClose = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            CureClose.prototype.instrumentId = null;
            CureClose.prototype.side = null;
            CureClose.prototype.sizeLots = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(CureClose.prototype, "_instrumentId", {
                get: $util.oneOfGetter($oneOfFields = ["instrumentId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(CureClose.prototype, "_side", {
                get: $util.oneOfGetter($oneOfFields = ["side"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(CureClose.prototype, "_sizeLots", {
                get: $util.oneOfGetter($oneOfFields = ["sizeLots"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            CureClose.create = function(properties) {
                return new CureClose(properties);
            };

            CureClose.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    writer.uint32(10).string(message.instrumentId);
                if (message.side != null && $Object.hasOwnProperty.call(message, "side"))
                    writer.uint32(16).int32(message.side);
                if (message.sizeLots != null && $Object.hasOwnProperty.call(message, "sizeLots"))
                    writer.uint32(24).sint64(message.sizeLots);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            CureClose.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.CureClose();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.instrumentId = reader.stringVerify();
                            message._instrumentId = "instrumentId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.side = reader.int32();
                            message._side = "side";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.sizeLots = reader.sint64();
                            message._sizeLots = "sizeLots";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            CureClose.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.CureClose)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.CureClose: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.CureClose();
                if (object.instrumentId != null)
                    message.instrumentId = $String(object.instrumentId);
                switch (object.side) {
                case "SIDE_UNSPECIFIED":
                case 0:
                    message.side = 0;
                    break;
                case "SIDE_BUY":
                case 1:
                    message.side = 1;
                    break;
                case "SIDE_SELL":
                case 2:
                    message.side = 2;
                    break;
                default:
                    if (typeof object.side === "number" && (object.side | 0) === object.side)
                        message.side = object.side;
                }
                if (object.sizeLots != null)
                    if ($util.Long)
                        message.sizeLots = $util.Long.fromValue(object.sizeLots, false);
                    else if (typeof object.sizeLots === "string")
                        message.sizeLots = $parseInt(object.sizeLots, 10);
                    else if (typeof object.sizeLots === "number")
                        message.sizeLots = object.sizeLots;
                    else if (typeof object.sizeLots === "object")
                        message.sizeLots = new $util.LongBits(object.sizeLots.low >>> 0, object.sizeLots.high >>> 0).toNumber();
                return message;
            };

            CureClose.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    object.instrumentId = message.instrumentId;
                if (message.side != null && $Object.hasOwnProperty.call(message, "side"))
                    object.side = options.enums === $String ? $root.plimsoll.v1.Side[message.side] === $undefined ? message.side : $root.plimsoll.v1.Side[message.side] : message.side;
                if (message.sizeLots != null && $Object.hasOwnProperty.call(message, "sizeLots"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sizeLots = typeof message.sizeLots === "number" ? $BigInt(message.sizeLots) : $util.Long.fromBits(message.sizeLots.low >>> 0, message.sizeLots.high >>> 0, false).toBigInt();
                    else if (typeof message.sizeLots === "number")
                        object.sizeLots = options.longs === $String ? $String(message.sizeLots) : message.sizeLots;
                    else
                        object.sizeLots = options.longs === $String ? $util.Long.prototype.toString.call(message.sizeLots) : options.longs === $Number ? new $util.LongBits(message.sizeLots.low >>> 0, message.sizeLots.high >>> 0).toNumber() : message.sizeLots;
                return object;
            };

            CureClose.prototype.toJSON = function() {
                return CureClose.toObject(this, $protobuf.util.toJSONOptions);
            };

            return CureClose;
        })();

        v1.Citation = (function() {

            var Citation = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            Citation.prototype.stream = null;
            Citation.prototype.revision = null;
            Citation.prototype.entry = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Citation.prototype, "_stream", {
                get: $util.oneOfGetter($oneOfFields = ["stream"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Citation.prototype, "_revision", {
                get: $util.oneOfGetter($oneOfFields = ["revision"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(Citation.prototype, "_entry", {
                get: $util.oneOfGetter($oneOfFields = ["entry"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            Citation.create = function(properties) {
                return new Citation(properties);
            };

            Citation.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream"))
                    writer.uint32(10).string(message.stream);
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision"))
                    writer.uint32(16).uint64(message.revision);
                if (message.entry != null && $Object.hasOwnProperty.call(message, "entry"))
                    writer.uint32(24).uint32(message.entry);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            Citation.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.Citation();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.stream = reader.stringVerify();
                            message._stream = "stream";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.revision = reader.uint64();
                            message._revision = "revision";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.entry = reader.uint32();
                            message._entry = "entry";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            Citation.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.Citation)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.Citation: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.Citation();
                if (object.stream != null)
                    message.stream = $String(object.stream);
                if (object.revision != null)
                    if ($util.Long)
                        message.revision = $util.Long.fromValue(object.revision, true);
                    else if (typeof object.revision === "string")
                        message.revision = $parseInt(object.revision, 10);
                    else if (typeof object.revision === "number")
                        message.revision = object.revision;
                    else if (typeof object.revision === "object")
                        message.revision = new $util.LongBits(object.revision.low >>> 0, object.revision.high >>> 0).toNumber(true);
                if (object.entry != null)
                    message.entry = object.entry >>> 0;
                return message;
            };

            Citation.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.stream != null && $Object.hasOwnProperty.call(message, "stream"))
                    object.stream = message.stream;
                if (message.revision != null && $Object.hasOwnProperty.call(message, "revision"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.revision = typeof message.revision === "number" ? $BigInt(message.revision) : $util.Long.fromBits(message.revision.low >>> 0, message.revision.high >>> 0, true).toBigInt();
                    else if (typeof message.revision === "number")
                        object.revision = options.longs === $String ? $String(message.revision) : message.revision;
                    else
                        object.revision = options.longs === $String ? $util.Long.prototype.toString.call(message.revision) : options.longs === $Number ? new $util.LongBits(message.revision.low >>> 0, message.revision.high >>> 0).toNumber(true) : message.revision;
                if (message.entry != null && $Object.hasOwnProperty.call(message, "entry"))
                    object.entry = message.entry;
                return object;
            };

            Citation.prototype.toJSON = function() {
                return Citation.toObject(this, $protobuf.util.toJSONOptions);
            };

            return Citation;
        })();

        v1.MarginBreach = (function() {

            var MarginBreach = function (properties) {
                this.positions = [];
                this.collaterals = [];
                this.citations = [];
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            MarginBreach.prototype.breachId = null;
            MarginBreach.prototype.accountId = null;
            MarginBreach.prototype.ordinal = null;
            MarginBreach.prototype.fromZone = null;
            MarginBreach.prototype.toZone = null;
            MarginBreach.prototype.trigger = null;
            MarginBreach.prototype.equityAtoms = null;
            MarginBreach.prototype.initialRequirementAtoms = null;
            MarginBreach.prototype.maintenanceRequirementAtoms = null;
            MarginBreach.prototype.shortfallAtoms = null;
            MarginBreach.prototype.logTimeMicros = null;
            MarginBreach.prototype.parameterSetId = null;
            MarginBreach.prototype.parameterSetHash = null;
            MarginBreach.prototype.hold = null;
            MarginBreach.prototype.incomplete = null;
            MarginBreach.prototype.positions = $util.emptyArray;
            MarginBreach.prototype.collaterals = $util.emptyArray;
            MarginBreach.prototype.cure = null;
            MarginBreach.prototype.numeraireAssetId = null;
            MarginBreach.prototype.citations = $util.emptyArray;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarginBreach.prototype, "_breachId", {
                get: $util.oneOfGetter($oneOfFields = ["breachId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarginBreach.prototype, "_accountId", {
                get: $util.oneOfGetter($oneOfFields = ["accountId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarginBreach.prototype, "_ordinal", {
                get: $util.oneOfGetter($oneOfFields = ["ordinal"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarginBreach.prototype, "_fromZone", {
                get: $util.oneOfGetter($oneOfFields = ["fromZone"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarginBreach.prototype, "_toZone", {
                get: $util.oneOfGetter($oneOfFields = ["toZone"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarginBreach.prototype, "_trigger", {
                get: $util.oneOfGetter($oneOfFields = ["trigger"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarginBreach.prototype, "_equityAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["equityAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarginBreach.prototype, "_initialRequirementAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["initialRequirementAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarginBreach.prototype, "_maintenanceRequirementAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["maintenanceRequirementAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarginBreach.prototype, "_shortfallAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["shortfallAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarginBreach.prototype, "_logTimeMicros", {
                get: $util.oneOfGetter($oneOfFields = ["logTimeMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarginBreach.prototype, "_parameterSetId", {
                get: $util.oneOfGetter($oneOfFields = ["parameterSetId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarginBreach.prototype, "_parameterSetHash", {
                get: $util.oneOfGetter($oneOfFields = ["parameterSetHash"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarginBreach.prototype, "_hold", {
                get: $util.oneOfGetter($oneOfFields = ["hold"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarginBreach.prototype, "_incomplete", {
                get: $util.oneOfGetter($oneOfFields = ["incomplete"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarginBreach.prototype, "_cure", {
                get: $util.oneOfGetter($oneOfFields = ["cure"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(MarginBreach.prototype, "_numeraireAssetId", {
                get: $util.oneOfGetter($oneOfFields = ["numeraireAssetId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            MarginBreach.create = function(properties) {
                return new MarginBreach(properties);
            };

            MarginBreach.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.breachId != null && $Object.hasOwnProperty.call(message, "breachId"))
                    writer.uint32(10).string(message.breachId);
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    writer.uint32(18).string(message.accountId);
                if (message.ordinal != null && $Object.hasOwnProperty.call(message, "ordinal"))
                    writer.uint32(24).uint64(message.ordinal);
                if (message.fromZone != null && $Object.hasOwnProperty.call(message, "fromZone"))
                    writer.uint32(32).int32(message.fromZone);
                if (message.toZone != null && $Object.hasOwnProperty.call(message, "toZone"))
                    writer.uint32(40).int32(message.toZone);
                if (message.trigger != null && $Object.hasOwnProperty.call(message, "trigger"))
                    writer.uint32(48).int32(message.trigger);
                if (message.equityAtoms != null && $Object.hasOwnProperty.call(message, "equityAtoms"))
                    writer.uint32(56).sint64(message.equityAtoms);
                if (message.initialRequirementAtoms != null && $Object.hasOwnProperty.call(message, "initialRequirementAtoms"))
                    writer.uint32(64).sint64(message.initialRequirementAtoms);
                if (message.maintenanceRequirementAtoms != null && $Object.hasOwnProperty.call(message, "maintenanceRequirementAtoms"))
                    writer.uint32(72).sint64(message.maintenanceRequirementAtoms);
                if (message.shortfallAtoms != null && $Object.hasOwnProperty.call(message, "shortfallAtoms"))
                    writer.uint32(80).sint64(message.shortfallAtoms);
                if (message.logTimeMicros != null && $Object.hasOwnProperty.call(message, "logTimeMicros"))
                    writer.uint32(88).int64(message.logTimeMicros);
                if (message.parameterSetId != null && $Object.hasOwnProperty.call(message, "parameterSetId"))
                    writer.uint32(98).string(message.parameterSetId);
                if (message.parameterSetHash != null && $Object.hasOwnProperty.call(message, "parameterSetHash"))
                    writer.uint32(106).string(message.parameterSetHash);
                if (message.hold != null && $Object.hasOwnProperty.call(message, "hold"))
                    writer.uint32(112).bool(message.hold);
                if (message.incomplete != null && $Object.hasOwnProperty.call(message, "incomplete"))
                    writer.uint32(120).bool(message.incomplete);
                if (message.positions != null && message.positions.length)
                    for (var i = 0; i < message.positions.length; ++i)
                        $root.plimsoll.v1.PositionContribution.encode(message.positions[i], writer.uint32(130).fork(), _depth + 1).ldelim();
                if (message.collaterals != null && message.collaterals.length)
                    for (var i = 0; i < message.collaterals.length; ++i)
                        $root.plimsoll.v1.CollateralContribution.encode(message.collaterals[i], writer.uint32(138).fork(), _depth + 1).ldelim();
                if (message.cure != null && $Object.hasOwnProperty.call(message, "cure"))
                    $root.plimsoll.v1.Cure.encode(message.cure, writer.uint32(146).fork(), _depth + 1).ldelim();
                if (message.numeraireAssetId != null && $Object.hasOwnProperty.call(message, "numeraireAssetId"))
                    writer.uint32(154).string(message.numeraireAssetId);
                if (message.citations != null && message.citations.length)
                    for (var i = 0; i < message.citations.length; ++i)
                        $root.plimsoll.v1.Citation.encode(message.citations[i], writer.uint32(242).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            MarginBreach.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.MarginBreach();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.breachId = reader.stringVerify();
                            message._breachId = "breachId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.accountId = reader.stringVerify();
                            message._accountId = "accountId";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.ordinal = reader.uint64();
                            message._ordinal = "ordinal";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.fromZone = reader.int32();
                            message._fromZone = "fromZone";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.toZone = reader.int32();
                            message._toZone = "toZone";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.trigger = reader.int32();
                            message._trigger = "trigger";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.equityAtoms = reader.sint64();
                            message._equityAtoms = "equityAtoms";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            message.initialRequirementAtoms = reader.sint64();
                            message._initialRequirementAtoms = "initialRequirementAtoms";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            message.maintenanceRequirementAtoms = reader.sint64();
                            message._maintenanceRequirementAtoms = "maintenanceRequirementAtoms";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.shortfallAtoms = reader.sint64();
                            message._shortfallAtoms = "shortfallAtoms";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            message.logTimeMicros = reader.int64();
                            message._logTimeMicros = "logTimeMicros";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.parameterSetId = reader.stringVerify();
                            message._parameterSetId = "parameterSetId";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.parameterSetHash = reader.stringVerify();
                            message._parameterSetHash = "parameterSetHash";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 0)
                                break;
                            message.hold = reader.bool();
                            message._hold = "hold";
                            continue;
                        }
                    case 15: {
                            if (wireType !== 0)
                                break;
                            message.incomplete = reader.bool();
                            message._incomplete = "incomplete";
                            continue;
                        }
                    case 16: {
                            if (wireType !== 2)
                                break;
                            if (!(message.positions && message.positions.length))
                                message.positions = [];
                            message.positions.push($root.plimsoll.v1.PositionContribution.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 17: {
                            if (wireType !== 2)
                                break;
                            if (!(message.collaterals && message.collaterals.length))
                                message.collaterals = [];
                            message.collaterals.push($root.plimsoll.v1.CollateralContribution.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    case 18: {
                            if (wireType !== 2)
                                break;
                            message.cure = $root.plimsoll.v1.Cure.decode(reader, reader.size(), $undefined, _depth + 1, message.cure);
                            message._cure = "cure";
                            continue;
                        }
                    case 19: {
                            if (wireType !== 2)
                                break;
                            message.numeraireAssetId = reader.stringVerify();
                            message._numeraireAssetId = "numeraireAssetId";
                            continue;
                        }
                    case 30: {
                            if (wireType !== 2)
                                break;
                            if (!(message.citations && message.citations.length))
                                message.citations = [];
                            message.citations.push($root.plimsoll.v1.Citation.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            MarginBreach.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.MarginBreach)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.MarginBreach: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.MarginBreach();
                if (object.breachId != null)
                    message.breachId = $String(object.breachId);
                if (object.accountId != null)
                    message.accountId = $String(object.accountId);
                if (object.ordinal != null)
                    if ($util.Long)
                        message.ordinal = $util.Long.fromValue(object.ordinal, true);
                    else if (typeof object.ordinal === "string")
                        message.ordinal = $parseInt(object.ordinal, 10);
                    else if (typeof object.ordinal === "number")
                        message.ordinal = object.ordinal;
                    else if (typeof object.ordinal === "object")
                        message.ordinal = new $util.LongBits(object.ordinal.low >>> 0, object.ordinal.high >>> 0).toNumber(true);
                switch (object.fromZone) {
                case "ZONE_UNSPECIFIED":
                case 0:
                    message.fromZone = 0;
                    break;
                case "ZONE_NORMAL":
                case 1:
                    message.fromZone = 1;
                    break;
                case "ZONE_WARNING":
                case 2:
                    message.fromZone = 2;
                    break;
                case "ZONE_MARGIN_CALL":
                case 3:
                    message.fromZone = 3;
                    break;
                case "ZONE_LIQUIDATION":
                case 4:
                    message.fromZone = 4;
                    break;
                case "ZONE_BANKRUPT":
                case 5:
                    message.fromZone = 5;
                    break;
                default:
                    if (typeof object.fromZone === "number" && (object.fromZone | 0) === object.fromZone)
                        message.fromZone = object.fromZone;
                }
                switch (object.toZone) {
                case "ZONE_UNSPECIFIED":
                case 0:
                    message.toZone = 0;
                    break;
                case "ZONE_NORMAL":
                case 1:
                    message.toZone = 1;
                    break;
                case "ZONE_WARNING":
                case 2:
                    message.toZone = 2;
                    break;
                case "ZONE_MARGIN_CALL":
                case 3:
                    message.toZone = 3;
                    break;
                case "ZONE_LIQUIDATION":
                case 4:
                    message.toZone = 4;
                    break;
                case "ZONE_BANKRUPT":
                case 5:
                    message.toZone = 5;
                    break;
                default:
                    if (typeof object.toZone === "number" && (object.toZone | 0) === object.toZone)
                        message.toZone = object.toZone;
                }
                switch (object.trigger) {
                case "TRIGGER_KIND_UNSPECIFIED":
                case 0:
                    message.trigger = 0;
                    break;
                case "TRIGGER_KIND_LEDGER":
                case 1:
                    message.trigger = 1;
                    break;
                case "TRIGGER_KIND_MARKET":
                case 2:
                    message.trigger = 2;
                    break;
                case "TRIGGER_KIND_REFERENCE":
                case 3:
                    message.trigger = 3;
                    break;
                case "TRIGGER_KIND_BOOKING":
                case 4:
                    message.trigger = 4;
                    break;
                default:
                    if (typeof object.trigger === "number" && (object.trigger | 0) === object.trigger)
                        message.trigger = object.trigger;
                }
                if (object.equityAtoms != null)
                    if ($util.Long)
                        message.equityAtoms = $util.Long.fromValue(object.equityAtoms, false);
                    else if (typeof object.equityAtoms === "string")
                        message.equityAtoms = $parseInt(object.equityAtoms, 10);
                    else if (typeof object.equityAtoms === "number")
                        message.equityAtoms = object.equityAtoms;
                    else if (typeof object.equityAtoms === "object")
                        message.equityAtoms = new $util.LongBits(object.equityAtoms.low >>> 0, object.equityAtoms.high >>> 0).toNumber();
                if (object.initialRequirementAtoms != null)
                    if ($util.Long)
                        message.initialRequirementAtoms = $util.Long.fromValue(object.initialRequirementAtoms, false);
                    else if (typeof object.initialRequirementAtoms === "string")
                        message.initialRequirementAtoms = $parseInt(object.initialRequirementAtoms, 10);
                    else if (typeof object.initialRequirementAtoms === "number")
                        message.initialRequirementAtoms = object.initialRequirementAtoms;
                    else if (typeof object.initialRequirementAtoms === "object")
                        message.initialRequirementAtoms = new $util.LongBits(object.initialRequirementAtoms.low >>> 0, object.initialRequirementAtoms.high >>> 0).toNumber();
                if (object.maintenanceRequirementAtoms != null)
                    if ($util.Long)
                        message.maintenanceRequirementAtoms = $util.Long.fromValue(object.maintenanceRequirementAtoms, false);
                    else if (typeof object.maintenanceRequirementAtoms === "string")
                        message.maintenanceRequirementAtoms = $parseInt(object.maintenanceRequirementAtoms, 10);
                    else if (typeof object.maintenanceRequirementAtoms === "number")
                        message.maintenanceRequirementAtoms = object.maintenanceRequirementAtoms;
                    else if (typeof object.maintenanceRequirementAtoms === "object")
                        message.maintenanceRequirementAtoms = new $util.LongBits(object.maintenanceRequirementAtoms.low >>> 0, object.maintenanceRequirementAtoms.high >>> 0).toNumber();
                if (object.shortfallAtoms != null)
                    if ($util.Long)
                        message.shortfallAtoms = $util.Long.fromValue(object.shortfallAtoms, false);
                    else if (typeof object.shortfallAtoms === "string")
                        message.shortfallAtoms = $parseInt(object.shortfallAtoms, 10);
                    else if (typeof object.shortfallAtoms === "number")
                        message.shortfallAtoms = object.shortfallAtoms;
                    else if (typeof object.shortfallAtoms === "object")
                        message.shortfallAtoms = new $util.LongBits(object.shortfallAtoms.low >>> 0, object.shortfallAtoms.high >>> 0).toNumber();
                if (object.logTimeMicros != null)
                    if ($util.Long)
                        message.logTimeMicros = $util.Long.fromValue(object.logTimeMicros, false);
                    else if (typeof object.logTimeMicros === "string")
                        message.logTimeMicros = $parseInt(object.logTimeMicros, 10);
                    else if (typeof object.logTimeMicros === "number")
                        message.logTimeMicros = object.logTimeMicros;
                    else if (typeof object.logTimeMicros === "object")
                        message.logTimeMicros = new $util.LongBits(object.logTimeMicros.low >>> 0, object.logTimeMicros.high >>> 0).toNumber();
                if (object.parameterSetId != null)
                    message.parameterSetId = $String(object.parameterSetId);
                if (object.parameterSetHash != null)
                    message.parameterSetHash = $String(object.parameterSetHash);
                if (object.hold != null)
                    message.hold = $Boolean(object.hold);
                if (object.incomplete != null)
                    message.incomplete = $Boolean(object.incomplete);
                if (object.positions) {
                    if (!$Array.isArray(object.positions))
                        throw $TypeError(".plimsoll.v1.MarginBreach.positions: array expected");
                    message.positions = $Array(object.positions.length);
                    for (var i = 0; i < object.positions.length; ++i) {
                        if (!$util.isObject(object.positions[i]))
                            throw $TypeError(".plimsoll.v1.MarginBreach.positions: object expected");
                        message.positions[i] = $root.plimsoll.v1.PositionContribution.fromObject(object.positions[i], _depth + 1);
                    }
                }
                if (object.collaterals) {
                    if (!$Array.isArray(object.collaterals))
                        throw $TypeError(".plimsoll.v1.MarginBreach.collaterals: array expected");
                    message.collaterals = $Array(object.collaterals.length);
                    for (var i = 0; i < object.collaterals.length; ++i) {
                        if (!$util.isObject(object.collaterals[i]))
                            throw $TypeError(".plimsoll.v1.MarginBreach.collaterals: object expected");
                        message.collaterals[i] = $root.plimsoll.v1.CollateralContribution.fromObject(object.collaterals[i], _depth + 1);
                    }
                }
                if (object.cure != null) {
                    if (!$util.isObject(object.cure))
                        throw $TypeError(".plimsoll.v1.MarginBreach.cure: object expected");
                    message.cure = $root.plimsoll.v1.Cure.fromObject(object.cure, _depth + 1);
                }
                if (object.numeraireAssetId != null)
                    message.numeraireAssetId = $String(object.numeraireAssetId);
                if (object.citations) {
                    if (!$Array.isArray(object.citations))
                        throw $TypeError(".plimsoll.v1.MarginBreach.citations: array expected");
                    message.citations = $Array(object.citations.length);
                    for (var i = 0; i < object.citations.length; ++i) {
                        if (!$util.isObject(object.citations[i]))
                            throw $TypeError(".plimsoll.v1.MarginBreach.citations: object expected");
                        message.citations[i] = $root.plimsoll.v1.Citation.fromObject(object.citations[i], _depth + 1);
                    }
                }
                return message;
            };

            MarginBreach.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (options.arrays || options.defaults) {
                    object.positions = [];
                    object.collaterals = [];
                    object.citations = [];
                }
                if (message.breachId != null && $Object.hasOwnProperty.call(message, "breachId"))
                    object.breachId = message.breachId;
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    object.accountId = message.accountId;
                if (message.ordinal != null && $Object.hasOwnProperty.call(message, "ordinal"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.ordinal = typeof message.ordinal === "number" ? $BigInt(message.ordinal) : $util.Long.fromBits(message.ordinal.low >>> 0, message.ordinal.high >>> 0, true).toBigInt();
                    else if (typeof message.ordinal === "number")
                        object.ordinal = options.longs === $String ? $String(message.ordinal) : message.ordinal;
                    else
                        object.ordinal = options.longs === $String ? $util.Long.prototype.toString.call(message.ordinal) : options.longs === $Number ? new $util.LongBits(message.ordinal.low >>> 0, message.ordinal.high >>> 0).toNumber(true) : message.ordinal;
                if (message.fromZone != null && $Object.hasOwnProperty.call(message, "fromZone"))
                    object.fromZone = options.enums === $String ? $root.plimsoll.v1.Zone[message.fromZone] === $undefined ? message.fromZone : $root.plimsoll.v1.Zone[message.fromZone] : message.fromZone;
                if (message.toZone != null && $Object.hasOwnProperty.call(message, "toZone"))
                    object.toZone = options.enums === $String ? $root.plimsoll.v1.Zone[message.toZone] === $undefined ? message.toZone : $root.plimsoll.v1.Zone[message.toZone] : message.toZone;
                if (message.trigger != null && $Object.hasOwnProperty.call(message, "trigger"))
                    object.trigger = options.enums === $String ? $root.plimsoll.v1.TriggerKind[message.trigger] === $undefined ? message.trigger : $root.plimsoll.v1.TriggerKind[message.trigger] : message.trigger;
                if (message.equityAtoms != null && $Object.hasOwnProperty.call(message, "equityAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.equityAtoms = typeof message.equityAtoms === "number" ? $BigInt(message.equityAtoms) : $util.Long.fromBits(message.equityAtoms.low >>> 0, message.equityAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.equityAtoms === "number")
                        object.equityAtoms = options.longs === $String ? $String(message.equityAtoms) : message.equityAtoms;
                    else
                        object.equityAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.equityAtoms) : options.longs === $Number ? new $util.LongBits(message.equityAtoms.low >>> 0, message.equityAtoms.high >>> 0).toNumber() : message.equityAtoms;
                if (message.initialRequirementAtoms != null && $Object.hasOwnProperty.call(message, "initialRequirementAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.initialRequirementAtoms = typeof message.initialRequirementAtoms === "number" ? $BigInt(message.initialRequirementAtoms) : $util.Long.fromBits(message.initialRequirementAtoms.low >>> 0, message.initialRequirementAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.initialRequirementAtoms === "number")
                        object.initialRequirementAtoms = options.longs === $String ? $String(message.initialRequirementAtoms) : message.initialRequirementAtoms;
                    else
                        object.initialRequirementAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.initialRequirementAtoms) : options.longs === $Number ? new $util.LongBits(message.initialRequirementAtoms.low >>> 0, message.initialRequirementAtoms.high >>> 0).toNumber() : message.initialRequirementAtoms;
                if (message.maintenanceRequirementAtoms != null && $Object.hasOwnProperty.call(message, "maintenanceRequirementAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.maintenanceRequirementAtoms = typeof message.maintenanceRequirementAtoms === "number" ? $BigInt(message.maintenanceRequirementAtoms) : $util.Long.fromBits(message.maintenanceRequirementAtoms.low >>> 0, message.maintenanceRequirementAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.maintenanceRequirementAtoms === "number")
                        object.maintenanceRequirementAtoms = options.longs === $String ? $String(message.maintenanceRequirementAtoms) : message.maintenanceRequirementAtoms;
                    else
                        object.maintenanceRequirementAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.maintenanceRequirementAtoms) : options.longs === $Number ? new $util.LongBits(message.maintenanceRequirementAtoms.low >>> 0, message.maintenanceRequirementAtoms.high >>> 0).toNumber() : message.maintenanceRequirementAtoms;
                if (message.shortfallAtoms != null && $Object.hasOwnProperty.call(message, "shortfallAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.shortfallAtoms = typeof message.shortfallAtoms === "number" ? $BigInt(message.shortfallAtoms) : $util.Long.fromBits(message.shortfallAtoms.low >>> 0, message.shortfallAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.shortfallAtoms === "number")
                        object.shortfallAtoms = options.longs === $String ? $String(message.shortfallAtoms) : message.shortfallAtoms;
                    else
                        object.shortfallAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.shortfallAtoms) : options.longs === $Number ? new $util.LongBits(message.shortfallAtoms.low >>> 0, message.shortfallAtoms.high >>> 0).toNumber() : message.shortfallAtoms;
                if (message.logTimeMicros != null && $Object.hasOwnProperty.call(message, "logTimeMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.logTimeMicros = typeof message.logTimeMicros === "number" ? $BigInt(message.logTimeMicros) : $util.Long.fromBits(message.logTimeMicros.low >>> 0, message.logTimeMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.logTimeMicros === "number")
                        object.logTimeMicros = options.longs === $String ? $String(message.logTimeMicros) : message.logTimeMicros;
                    else
                        object.logTimeMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.logTimeMicros) : options.longs === $Number ? new $util.LongBits(message.logTimeMicros.low >>> 0, message.logTimeMicros.high >>> 0).toNumber() : message.logTimeMicros;
                if (message.parameterSetId != null && $Object.hasOwnProperty.call(message, "parameterSetId"))
                    object.parameterSetId = message.parameterSetId;
                if (message.parameterSetHash != null && $Object.hasOwnProperty.call(message, "parameterSetHash"))
                    object.parameterSetHash = message.parameterSetHash;
                if (message.hold != null && $Object.hasOwnProperty.call(message, "hold"))
                    object.hold = message.hold;
                if (message.incomplete != null && $Object.hasOwnProperty.call(message, "incomplete"))
                    object.incomplete = message.incomplete;
                if (message.positions && message.positions.length) {
                    object.positions = $Array(message.positions.length);
                    for (var j = 0; j < message.positions.length; ++j)
                        object.positions[j] = $root.plimsoll.v1.PositionContribution.toObject(message.positions[j], options, _depth + 1);
                }
                if (message.collaterals && message.collaterals.length) {
                    object.collaterals = $Array(message.collaterals.length);
                    for (var j = 0; j < message.collaterals.length; ++j)
                        object.collaterals[j] = $root.plimsoll.v1.CollateralContribution.toObject(message.collaterals[j], options, _depth + 1);
                }
                if (message.cure != null && $Object.hasOwnProperty.call(message, "cure"))
                    object.cure = $root.plimsoll.v1.Cure.toObject(message.cure, options, _depth + 1);
                if (message.numeraireAssetId != null && $Object.hasOwnProperty.call(message, "numeraireAssetId"))
                    object.numeraireAssetId = message.numeraireAssetId;
                if (message.citations && message.citations.length) {
                    object.citations = $Array(message.citations.length);
                    for (var j = 0; j < message.citations.length; ++j)
                        object.citations[j] = $root.plimsoll.v1.Citation.toObject(message.citations[j], options, _depth + 1);
                }
                return object;
            };

            MarginBreach.prototype.toJSON = function() {
                return MarginBreach.toObject(this, $protobuf.util.toJSONOptions);
            };

            return MarginBreach;
        })();

        v1.AccountMargin = (function() {

            var AccountMargin = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            AccountMargin.prototype.accountId = null;
            AccountMargin.prototype.zone = null;
            AccountMargin.prototype.ordinal = null;
            AccountMargin.prototype.equityAtoms = null;
            AccountMargin.prototype.initialRequirementAtoms = null;
            AccountMargin.prototype.maintenanceRequirementAtoms = null;
            AccountMargin.prototype.isolatedInitialRequirementAtoms = null;
            AccountMargin.prototype.savingAtoms = null;
            AccountMargin.prototype.hold = null;
            AccountMargin.prototype.incomplete = null;
            AccountMargin.prototype.unpriced = null;
            AccountMargin.prototype.logTimeMicros = null;
            AccountMargin.prototype.parameterSetId = null;
            AccountMargin.prototype.numeraireAssetId = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AccountMargin.prototype, "_accountId", {
                get: $util.oneOfGetter($oneOfFields = ["accountId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AccountMargin.prototype, "_zone", {
                get: $util.oneOfGetter($oneOfFields = ["zone"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AccountMargin.prototype, "_ordinal", {
                get: $util.oneOfGetter($oneOfFields = ["ordinal"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AccountMargin.prototype, "_equityAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["equityAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AccountMargin.prototype, "_initialRequirementAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["initialRequirementAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AccountMargin.prototype, "_maintenanceRequirementAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["maintenanceRequirementAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AccountMargin.prototype, "_isolatedInitialRequirementAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["isolatedInitialRequirementAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AccountMargin.prototype, "_savingAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["savingAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AccountMargin.prototype, "_hold", {
                get: $util.oneOfGetter($oneOfFields = ["hold"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AccountMargin.prototype, "_incomplete", {
                get: $util.oneOfGetter($oneOfFields = ["incomplete"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AccountMargin.prototype, "_unpriced", {
                get: $util.oneOfGetter($oneOfFields = ["unpriced"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AccountMargin.prototype, "_logTimeMicros", {
                get: $util.oneOfGetter($oneOfFields = ["logTimeMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AccountMargin.prototype, "_parameterSetId", {
                get: $util.oneOfGetter($oneOfFields = ["parameterSetId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(AccountMargin.prototype, "_numeraireAssetId", {
                get: $util.oneOfGetter($oneOfFields = ["numeraireAssetId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            AccountMargin.create = function(properties) {
                return new AccountMargin(properties);
            };

            AccountMargin.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    writer.uint32(10).string(message.accountId);
                if (message.zone != null && $Object.hasOwnProperty.call(message, "zone"))
                    writer.uint32(16).int32(message.zone);
                if (message.ordinal != null && $Object.hasOwnProperty.call(message, "ordinal"))
                    writer.uint32(24).uint64(message.ordinal);
                if (message.equityAtoms != null && $Object.hasOwnProperty.call(message, "equityAtoms"))
                    writer.uint32(32).sint64(message.equityAtoms);
                if (message.initialRequirementAtoms != null && $Object.hasOwnProperty.call(message, "initialRequirementAtoms"))
                    writer.uint32(40).sint64(message.initialRequirementAtoms);
                if (message.maintenanceRequirementAtoms != null && $Object.hasOwnProperty.call(message, "maintenanceRequirementAtoms"))
                    writer.uint32(48).sint64(message.maintenanceRequirementAtoms);
                if (message.isolatedInitialRequirementAtoms != null && $Object.hasOwnProperty.call(message, "isolatedInitialRequirementAtoms"))
                    writer.uint32(56).sint64(message.isolatedInitialRequirementAtoms);
                if (message.savingAtoms != null && $Object.hasOwnProperty.call(message, "savingAtoms"))
                    writer.uint32(64).sint64(message.savingAtoms);
                if (message.hold != null && $Object.hasOwnProperty.call(message, "hold"))
                    writer.uint32(72).bool(message.hold);
                if (message.incomplete != null && $Object.hasOwnProperty.call(message, "incomplete"))
                    writer.uint32(80).bool(message.incomplete);
                if (message.unpriced != null && $Object.hasOwnProperty.call(message, "unpriced"))
                    writer.uint32(88).bool(message.unpriced);
                if (message.logTimeMicros != null && $Object.hasOwnProperty.call(message, "logTimeMicros"))
                    writer.uint32(96).int64(message.logTimeMicros);
                if (message.parameterSetId != null && $Object.hasOwnProperty.call(message, "parameterSetId"))
                    writer.uint32(106).string(message.parameterSetId);
                if (message.numeraireAssetId != null && $Object.hasOwnProperty.call(message, "numeraireAssetId"))
                    writer.uint32(114).string(message.numeraireAssetId);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            AccountMargin.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.AccountMargin();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.accountId = reader.stringVerify();
                            message._accountId = "accountId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 0)
                                break;
                            message.zone = reader.int32();
                            message._zone = "zone";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.ordinal = reader.uint64();
                            message._ordinal = "ordinal";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.equityAtoms = reader.sint64();
                            message._equityAtoms = "equityAtoms";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 0)
                                break;
                            message.initialRequirementAtoms = reader.sint64();
                            message._initialRequirementAtoms = "initialRequirementAtoms";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.maintenanceRequirementAtoms = reader.sint64();
                            message._maintenanceRequirementAtoms = "maintenanceRequirementAtoms";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.isolatedInitialRequirementAtoms = reader.sint64();
                            message._isolatedInitialRequirementAtoms = "isolatedInitialRequirementAtoms";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            message.savingAtoms = reader.sint64();
                            message._savingAtoms = "savingAtoms";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            message.hold = reader.bool();
                            message._hold = "hold";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.incomplete = reader.bool();
                            message._incomplete = "incomplete";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            message.unpriced = reader.bool();
                            message._unpriced = "unpriced";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            message.logTimeMicros = reader.int64();
                            message._logTimeMicros = "logTimeMicros";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 2)
                                break;
                            message.parameterSetId = reader.stringVerify();
                            message._parameterSetId = "parameterSetId";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 2)
                                break;
                            message.numeraireAssetId = reader.stringVerify();
                            message._numeraireAssetId = "numeraireAssetId";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            AccountMargin.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.AccountMargin)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.AccountMargin: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.AccountMargin();
                if (object.accountId != null)
                    message.accountId = $String(object.accountId);
                switch (object.zone) {
                case "ZONE_UNSPECIFIED":
                case 0:
                    message.zone = 0;
                    break;
                case "ZONE_NORMAL":
                case 1:
                    message.zone = 1;
                    break;
                case "ZONE_WARNING":
                case 2:
                    message.zone = 2;
                    break;
                case "ZONE_MARGIN_CALL":
                case 3:
                    message.zone = 3;
                    break;
                case "ZONE_LIQUIDATION":
                case 4:
                    message.zone = 4;
                    break;
                case "ZONE_BANKRUPT":
                case 5:
                    message.zone = 5;
                    break;
                default:
                    if (typeof object.zone === "number" && (object.zone | 0) === object.zone)
                        message.zone = object.zone;
                }
                if (object.ordinal != null)
                    if ($util.Long)
                        message.ordinal = $util.Long.fromValue(object.ordinal, true);
                    else if (typeof object.ordinal === "string")
                        message.ordinal = $parseInt(object.ordinal, 10);
                    else if (typeof object.ordinal === "number")
                        message.ordinal = object.ordinal;
                    else if (typeof object.ordinal === "object")
                        message.ordinal = new $util.LongBits(object.ordinal.low >>> 0, object.ordinal.high >>> 0).toNumber(true);
                if (object.equityAtoms != null)
                    if ($util.Long)
                        message.equityAtoms = $util.Long.fromValue(object.equityAtoms, false);
                    else if (typeof object.equityAtoms === "string")
                        message.equityAtoms = $parseInt(object.equityAtoms, 10);
                    else if (typeof object.equityAtoms === "number")
                        message.equityAtoms = object.equityAtoms;
                    else if (typeof object.equityAtoms === "object")
                        message.equityAtoms = new $util.LongBits(object.equityAtoms.low >>> 0, object.equityAtoms.high >>> 0).toNumber();
                if (object.initialRequirementAtoms != null)
                    if ($util.Long)
                        message.initialRequirementAtoms = $util.Long.fromValue(object.initialRequirementAtoms, false);
                    else if (typeof object.initialRequirementAtoms === "string")
                        message.initialRequirementAtoms = $parseInt(object.initialRequirementAtoms, 10);
                    else if (typeof object.initialRequirementAtoms === "number")
                        message.initialRequirementAtoms = object.initialRequirementAtoms;
                    else if (typeof object.initialRequirementAtoms === "object")
                        message.initialRequirementAtoms = new $util.LongBits(object.initialRequirementAtoms.low >>> 0, object.initialRequirementAtoms.high >>> 0).toNumber();
                if (object.maintenanceRequirementAtoms != null)
                    if ($util.Long)
                        message.maintenanceRequirementAtoms = $util.Long.fromValue(object.maintenanceRequirementAtoms, false);
                    else if (typeof object.maintenanceRequirementAtoms === "string")
                        message.maintenanceRequirementAtoms = $parseInt(object.maintenanceRequirementAtoms, 10);
                    else if (typeof object.maintenanceRequirementAtoms === "number")
                        message.maintenanceRequirementAtoms = object.maintenanceRequirementAtoms;
                    else if (typeof object.maintenanceRequirementAtoms === "object")
                        message.maintenanceRequirementAtoms = new $util.LongBits(object.maintenanceRequirementAtoms.low >>> 0, object.maintenanceRequirementAtoms.high >>> 0).toNumber();
                if (object.isolatedInitialRequirementAtoms != null)
                    if ($util.Long)
                        message.isolatedInitialRequirementAtoms = $util.Long.fromValue(object.isolatedInitialRequirementAtoms, false);
                    else if (typeof object.isolatedInitialRequirementAtoms === "string")
                        message.isolatedInitialRequirementAtoms = $parseInt(object.isolatedInitialRequirementAtoms, 10);
                    else if (typeof object.isolatedInitialRequirementAtoms === "number")
                        message.isolatedInitialRequirementAtoms = object.isolatedInitialRequirementAtoms;
                    else if (typeof object.isolatedInitialRequirementAtoms === "object")
                        message.isolatedInitialRequirementAtoms = new $util.LongBits(object.isolatedInitialRequirementAtoms.low >>> 0, object.isolatedInitialRequirementAtoms.high >>> 0).toNumber();
                if (object.savingAtoms != null)
                    if ($util.Long)
                        message.savingAtoms = $util.Long.fromValue(object.savingAtoms, false);
                    else if (typeof object.savingAtoms === "string")
                        message.savingAtoms = $parseInt(object.savingAtoms, 10);
                    else if (typeof object.savingAtoms === "number")
                        message.savingAtoms = object.savingAtoms;
                    else if (typeof object.savingAtoms === "object")
                        message.savingAtoms = new $util.LongBits(object.savingAtoms.low >>> 0, object.savingAtoms.high >>> 0).toNumber();
                if (object.hold != null)
                    message.hold = $Boolean(object.hold);
                if (object.incomplete != null)
                    message.incomplete = $Boolean(object.incomplete);
                if (object.unpriced != null)
                    message.unpriced = $Boolean(object.unpriced);
                if (object.logTimeMicros != null)
                    if ($util.Long)
                        message.logTimeMicros = $util.Long.fromValue(object.logTimeMicros, false);
                    else if (typeof object.logTimeMicros === "string")
                        message.logTimeMicros = $parseInt(object.logTimeMicros, 10);
                    else if (typeof object.logTimeMicros === "number")
                        message.logTimeMicros = object.logTimeMicros;
                    else if (typeof object.logTimeMicros === "object")
                        message.logTimeMicros = new $util.LongBits(object.logTimeMicros.low >>> 0, object.logTimeMicros.high >>> 0).toNumber();
                if (object.parameterSetId != null)
                    message.parameterSetId = $String(object.parameterSetId);
                if (object.numeraireAssetId != null)
                    message.numeraireAssetId = $String(object.numeraireAssetId);
                return message;
            };

            AccountMargin.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    object.accountId = message.accountId;
                if (message.zone != null && $Object.hasOwnProperty.call(message, "zone"))
                    object.zone = options.enums === $String ? $root.plimsoll.v1.Zone[message.zone] === $undefined ? message.zone : $root.plimsoll.v1.Zone[message.zone] : message.zone;
                if (message.ordinal != null && $Object.hasOwnProperty.call(message, "ordinal"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.ordinal = typeof message.ordinal === "number" ? $BigInt(message.ordinal) : $util.Long.fromBits(message.ordinal.low >>> 0, message.ordinal.high >>> 0, true).toBigInt();
                    else if (typeof message.ordinal === "number")
                        object.ordinal = options.longs === $String ? $String(message.ordinal) : message.ordinal;
                    else
                        object.ordinal = options.longs === $String ? $util.Long.prototype.toString.call(message.ordinal) : options.longs === $Number ? new $util.LongBits(message.ordinal.low >>> 0, message.ordinal.high >>> 0).toNumber(true) : message.ordinal;
                if (message.equityAtoms != null && $Object.hasOwnProperty.call(message, "equityAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.equityAtoms = typeof message.equityAtoms === "number" ? $BigInt(message.equityAtoms) : $util.Long.fromBits(message.equityAtoms.low >>> 0, message.equityAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.equityAtoms === "number")
                        object.equityAtoms = options.longs === $String ? $String(message.equityAtoms) : message.equityAtoms;
                    else
                        object.equityAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.equityAtoms) : options.longs === $Number ? new $util.LongBits(message.equityAtoms.low >>> 0, message.equityAtoms.high >>> 0).toNumber() : message.equityAtoms;
                if (message.initialRequirementAtoms != null && $Object.hasOwnProperty.call(message, "initialRequirementAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.initialRequirementAtoms = typeof message.initialRequirementAtoms === "number" ? $BigInt(message.initialRequirementAtoms) : $util.Long.fromBits(message.initialRequirementAtoms.low >>> 0, message.initialRequirementAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.initialRequirementAtoms === "number")
                        object.initialRequirementAtoms = options.longs === $String ? $String(message.initialRequirementAtoms) : message.initialRequirementAtoms;
                    else
                        object.initialRequirementAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.initialRequirementAtoms) : options.longs === $Number ? new $util.LongBits(message.initialRequirementAtoms.low >>> 0, message.initialRequirementAtoms.high >>> 0).toNumber() : message.initialRequirementAtoms;
                if (message.maintenanceRequirementAtoms != null && $Object.hasOwnProperty.call(message, "maintenanceRequirementAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.maintenanceRequirementAtoms = typeof message.maintenanceRequirementAtoms === "number" ? $BigInt(message.maintenanceRequirementAtoms) : $util.Long.fromBits(message.maintenanceRequirementAtoms.low >>> 0, message.maintenanceRequirementAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.maintenanceRequirementAtoms === "number")
                        object.maintenanceRequirementAtoms = options.longs === $String ? $String(message.maintenanceRequirementAtoms) : message.maintenanceRequirementAtoms;
                    else
                        object.maintenanceRequirementAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.maintenanceRequirementAtoms) : options.longs === $Number ? new $util.LongBits(message.maintenanceRequirementAtoms.low >>> 0, message.maintenanceRequirementAtoms.high >>> 0).toNumber() : message.maintenanceRequirementAtoms;
                if (message.isolatedInitialRequirementAtoms != null && $Object.hasOwnProperty.call(message, "isolatedInitialRequirementAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.isolatedInitialRequirementAtoms = typeof message.isolatedInitialRequirementAtoms === "number" ? $BigInt(message.isolatedInitialRequirementAtoms) : $util.Long.fromBits(message.isolatedInitialRequirementAtoms.low >>> 0, message.isolatedInitialRequirementAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.isolatedInitialRequirementAtoms === "number")
                        object.isolatedInitialRequirementAtoms = options.longs === $String ? $String(message.isolatedInitialRequirementAtoms) : message.isolatedInitialRequirementAtoms;
                    else
                        object.isolatedInitialRequirementAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.isolatedInitialRequirementAtoms) : options.longs === $Number ? new $util.LongBits(message.isolatedInitialRequirementAtoms.low >>> 0, message.isolatedInitialRequirementAtoms.high >>> 0).toNumber() : message.isolatedInitialRequirementAtoms;
                if (message.savingAtoms != null && $Object.hasOwnProperty.call(message, "savingAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.savingAtoms = typeof message.savingAtoms === "number" ? $BigInt(message.savingAtoms) : $util.Long.fromBits(message.savingAtoms.low >>> 0, message.savingAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.savingAtoms === "number")
                        object.savingAtoms = options.longs === $String ? $String(message.savingAtoms) : message.savingAtoms;
                    else
                        object.savingAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.savingAtoms) : options.longs === $Number ? new $util.LongBits(message.savingAtoms.low >>> 0, message.savingAtoms.high >>> 0).toNumber() : message.savingAtoms;
                if (message.hold != null && $Object.hasOwnProperty.call(message, "hold"))
                    object.hold = message.hold;
                if (message.incomplete != null && $Object.hasOwnProperty.call(message, "incomplete"))
                    object.incomplete = message.incomplete;
                if (message.unpriced != null && $Object.hasOwnProperty.call(message, "unpriced"))
                    object.unpriced = message.unpriced;
                if (message.logTimeMicros != null && $Object.hasOwnProperty.call(message, "logTimeMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.logTimeMicros = typeof message.logTimeMicros === "number" ? $BigInt(message.logTimeMicros) : $util.Long.fromBits(message.logTimeMicros.low >>> 0, message.logTimeMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.logTimeMicros === "number")
                        object.logTimeMicros = options.longs === $String ? $String(message.logTimeMicros) : message.logTimeMicros;
                    else
                        object.logTimeMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.logTimeMicros) : options.longs === $Number ? new $util.LongBits(message.logTimeMicros.low >>> 0, message.logTimeMicros.high >>> 0).toNumber() : message.logTimeMicros;
                if (message.parameterSetId != null && $Object.hasOwnProperty.call(message, "parameterSetId"))
                    object.parameterSetId = message.parameterSetId;
                if (message.numeraireAssetId != null && $Object.hasOwnProperty.call(message, "numeraireAssetId"))
                    object.numeraireAssetId = message.numeraireAssetId;
                return object;
            };

            AccountMargin.prototype.toJSON = function() {
                return AccountMargin.toObject(this, $protobuf.util.toJSONOptions);
            };

            return AccountMargin;
        })();

        v1.LiquidationOrderKind = (function() {
            var valuesById = $Object.create(null), values = $Object.create(valuesById);
            values[valuesById[0] = "LIQUIDATION_ORDER_KIND_UNSPECIFIED"] = 0;
            values[valuesById[1] = "LIQUIDATION_ORDER_KIND_REDUCE"] = 1;
            values[valuesById[2] = "LIQUIDATION_ORDER_KIND_CANCEL"] = 2;
            return values;
        })();

        v1.LiquidationOrder = (function() {

            var LiquidationOrder = function (properties) {
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            LiquidationOrder.prototype.orderId = null;
            LiquidationOrder.prototype.liquidationId = null;
            LiquidationOrder.prototype.accountId = null;
            LiquidationOrder.prototype.kind = null;
            LiquidationOrder.prototype.instrumentId = null;
            LiquidationOrder.prototype.side = null;
            LiquidationOrder.prototype.sizeMantissa = null;
            LiquidationOrder.prototype.sizeExponent = null;
            LiquidationOrder.prototype.markMantissa = null;
            LiquidationOrder.prototype.markExponent = null;
            LiquidationOrder.prototype.targetOrderId = null;
            LiquidationOrder.prototype.logTimeMicros = null;
            LiquidationOrder.prototype.deadlineMicros = null;
            LiquidationOrder.prototype.frame = null;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationOrder.prototype, "_orderId", {
                get: $util.oneOfGetter($oneOfFields = ["orderId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationOrder.prototype, "_liquidationId", {
                get: $util.oneOfGetter($oneOfFields = ["liquidationId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationOrder.prototype, "_accountId", {
                get: $util.oneOfGetter($oneOfFields = ["accountId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationOrder.prototype, "_kind", {
                get: $util.oneOfGetter($oneOfFields = ["kind"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationOrder.prototype, "_instrumentId", {
                get: $util.oneOfGetter($oneOfFields = ["instrumentId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationOrder.prototype, "_side", {
                get: $util.oneOfGetter($oneOfFields = ["side"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationOrder.prototype, "_sizeMantissa", {
                get: $util.oneOfGetter($oneOfFields = ["sizeMantissa"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationOrder.prototype, "_sizeExponent", {
                get: $util.oneOfGetter($oneOfFields = ["sizeExponent"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationOrder.prototype, "_markMantissa", {
                get: $util.oneOfGetter($oneOfFields = ["markMantissa"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationOrder.prototype, "_markExponent", {
                get: $util.oneOfGetter($oneOfFields = ["markExponent"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationOrder.prototype, "_targetOrderId", {
                get: $util.oneOfGetter($oneOfFields = ["targetOrderId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationOrder.prototype, "_logTimeMicros", {
                get: $util.oneOfGetter($oneOfFields = ["logTimeMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationOrder.prototype, "_deadlineMicros", {
                get: $util.oneOfGetter($oneOfFields = ["deadlineMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationOrder.prototype, "_frame", {
                get: $util.oneOfGetter($oneOfFields = ["frame"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            LiquidationOrder.create = function(properties) {
                return new LiquidationOrder(properties);
            };

            LiquidationOrder.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.orderId != null && $Object.hasOwnProperty.call(message, "orderId"))
                    writer.uint32(10).string(message.orderId);
                if (message.liquidationId != null && $Object.hasOwnProperty.call(message, "liquidationId"))
                    writer.uint32(18).string(message.liquidationId);
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    writer.uint32(26).string(message.accountId);
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    writer.uint32(32).int32(message.kind);
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    writer.uint32(42).string(message.instrumentId);
                if (message.side != null && $Object.hasOwnProperty.call(message, "side"))
                    writer.uint32(48).int32(message.side);
                if (message.sizeMantissa != null && $Object.hasOwnProperty.call(message, "sizeMantissa"))
                    writer.uint32(56).sint64(message.sizeMantissa);
                if (message.sizeExponent != null && $Object.hasOwnProperty.call(message, "sizeExponent"))
                    writer.uint32(64).sint32(message.sizeExponent);
                if (message.markMantissa != null && $Object.hasOwnProperty.call(message, "markMantissa"))
                    writer.uint32(72).sint64(message.markMantissa);
                if (message.markExponent != null && $Object.hasOwnProperty.call(message, "markExponent"))
                    writer.uint32(80).sint32(message.markExponent);
                if (message.targetOrderId != null && $Object.hasOwnProperty.call(message, "targetOrderId"))
                    writer.uint32(90).string(message.targetOrderId);
                if (message.logTimeMicros != null && $Object.hasOwnProperty.call(message, "logTimeMicros"))
                    writer.uint32(96).int64(message.logTimeMicros);
                if (message.deadlineMicros != null && $Object.hasOwnProperty.call(message, "deadlineMicros"))
                    writer.uint32(104).int64(message.deadlineMicros);
                if (message.frame != null && $Object.hasOwnProperty.call(message, "frame"))
                    writer.uint32(112).uint64(message.frame);
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            LiquidationOrder.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message, value;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.LiquidationOrder();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.orderId = reader.stringVerify();
                            message._orderId = "orderId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.liquidationId = reader.stringVerify();
                            message._liquidationId = "liquidationId";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 2)
                                break;
                            message.accountId = reader.stringVerify();
                            message._accountId = "accountId";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 0)
                                break;
                            message.kind = reader.int32();
                            message._kind = "kind";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.instrumentId = reader.stringVerify();
                            message._instrumentId = "instrumentId";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.side = reader.int32();
                            message._side = "side";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.sizeMantissa = reader.sint64();
                            message._sizeMantissa = "sizeMantissa";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 0)
                                break;
                            message.sizeExponent = reader.sint32();
                            message._sizeExponent = "sizeExponent";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 0)
                                break;
                            message.markMantissa = reader.sint64();
                            message._markMantissa = "markMantissa";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.markExponent = reader.sint32();
                            message._markExponent = "markExponent";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 2)
                                break;
                            message.targetOrderId = reader.stringVerify();
                            message._targetOrderId = "targetOrderId";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 0)
                                break;
                            message.logTimeMicros = reader.int64();
                            message._logTimeMicros = "logTimeMicros";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            message.deadlineMicros = reader.int64();
                            message._deadlineMicros = "deadlineMicros";
                            continue;
                        }
                    case 14: {
                            if (wireType !== 0)
                                break;
                            message.frame = reader.uint64();
                            message._frame = "frame";
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            LiquidationOrder.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.LiquidationOrder)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.LiquidationOrder: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.LiquidationOrder();
                if (object.orderId != null)
                    message.orderId = $String(object.orderId);
                if (object.liquidationId != null)
                    message.liquidationId = $String(object.liquidationId);
                if (object.accountId != null)
                    message.accountId = $String(object.accountId);
                switch (object.kind) {
                case "LIQUIDATION_ORDER_KIND_UNSPECIFIED":
                case 0:
                    message.kind = 0;
                    break;
                case "LIQUIDATION_ORDER_KIND_REDUCE":
                case 1:
                    message.kind = 1;
                    break;
                case "LIQUIDATION_ORDER_KIND_CANCEL":
                case 2:
                    message.kind = 2;
                    break;
                default:
                    if (typeof object.kind === "number" && (object.kind | 0) === object.kind)
                        message.kind = object.kind;
                }
                if (object.instrumentId != null)
                    message.instrumentId = $String(object.instrumentId);
                switch (object.side) {
                case "SIDE_UNSPECIFIED":
                case 0:
                    message.side = 0;
                    break;
                case "SIDE_BUY":
                case 1:
                    message.side = 1;
                    break;
                case "SIDE_SELL":
                case 2:
                    message.side = 2;
                    break;
                default:
                    if (typeof object.side === "number" && (object.side | 0) === object.side)
                        message.side = object.side;
                }
                if (object.sizeMantissa != null)
                    if ($util.Long)
                        message.sizeMantissa = $util.Long.fromValue(object.sizeMantissa, false);
                    else if (typeof object.sizeMantissa === "string")
                        message.sizeMantissa = $parseInt(object.sizeMantissa, 10);
                    else if (typeof object.sizeMantissa === "number")
                        message.sizeMantissa = object.sizeMantissa;
                    else if (typeof object.sizeMantissa === "object")
                        message.sizeMantissa = new $util.LongBits(object.sizeMantissa.low >>> 0, object.sizeMantissa.high >>> 0).toNumber();
                if (object.sizeExponent != null)
                    message.sizeExponent = object.sizeExponent | 0;
                if (object.markMantissa != null)
                    if ($util.Long)
                        message.markMantissa = $util.Long.fromValue(object.markMantissa, false);
                    else if (typeof object.markMantissa === "string")
                        message.markMantissa = $parseInt(object.markMantissa, 10);
                    else if (typeof object.markMantissa === "number")
                        message.markMantissa = object.markMantissa;
                    else if (typeof object.markMantissa === "object")
                        message.markMantissa = new $util.LongBits(object.markMantissa.low >>> 0, object.markMantissa.high >>> 0).toNumber();
                if (object.markExponent != null)
                    message.markExponent = object.markExponent | 0;
                if (object.targetOrderId != null)
                    message.targetOrderId = $String(object.targetOrderId);
                if (object.logTimeMicros != null)
                    if ($util.Long)
                        message.logTimeMicros = $util.Long.fromValue(object.logTimeMicros, false);
                    else if (typeof object.logTimeMicros === "string")
                        message.logTimeMicros = $parseInt(object.logTimeMicros, 10);
                    else if (typeof object.logTimeMicros === "number")
                        message.logTimeMicros = object.logTimeMicros;
                    else if (typeof object.logTimeMicros === "object")
                        message.logTimeMicros = new $util.LongBits(object.logTimeMicros.low >>> 0, object.logTimeMicros.high >>> 0).toNumber();
                if (object.deadlineMicros != null)
                    if ($util.Long)
                        message.deadlineMicros = $util.Long.fromValue(object.deadlineMicros, false);
                    else if (typeof object.deadlineMicros === "string")
                        message.deadlineMicros = $parseInt(object.deadlineMicros, 10);
                    else if (typeof object.deadlineMicros === "number")
                        message.deadlineMicros = object.deadlineMicros;
                    else if (typeof object.deadlineMicros === "object")
                        message.deadlineMicros = new $util.LongBits(object.deadlineMicros.low >>> 0, object.deadlineMicros.high >>> 0).toNumber();
                if (object.frame != null)
                    if ($util.Long)
                        message.frame = $util.Long.fromValue(object.frame, true);
                    else if (typeof object.frame === "string")
                        message.frame = $parseInt(object.frame, 10);
                    else if (typeof object.frame === "number")
                        message.frame = object.frame;
                    else if (typeof object.frame === "object")
                        message.frame = new $util.LongBits(object.frame.low >>> 0, object.frame.high >>> 0).toNumber(true);
                return message;
            };

            LiquidationOrder.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (message.orderId != null && $Object.hasOwnProperty.call(message, "orderId"))
                    object.orderId = message.orderId;
                if (message.liquidationId != null && $Object.hasOwnProperty.call(message, "liquidationId"))
                    object.liquidationId = message.liquidationId;
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    object.accountId = message.accountId;
                if (message.kind != null && $Object.hasOwnProperty.call(message, "kind"))
                    object.kind = options.enums === $String ? $root.plimsoll.v1.LiquidationOrderKind[message.kind] === $undefined ? message.kind : $root.plimsoll.v1.LiquidationOrderKind[message.kind] : message.kind;
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    object.instrumentId = message.instrumentId;
                if (message.side != null && $Object.hasOwnProperty.call(message, "side"))
                    object.side = options.enums === $String ? $root.plimsoll.v1.Side[message.side] === $undefined ? message.side : $root.plimsoll.v1.Side[message.side] : message.side;
                if (message.sizeMantissa != null && $Object.hasOwnProperty.call(message, "sizeMantissa"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sizeMantissa = typeof message.sizeMantissa === "number" ? $BigInt(message.sizeMantissa) : $util.Long.fromBits(message.sizeMantissa.low >>> 0, message.sizeMantissa.high >>> 0, false).toBigInt();
                    else if (typeof message.sizeMantissa === "number")
                        object.sizeMantissa = options.longs === $String ? $String(message.sizeMantissa) : message.sizeMantissa;
                    else
                        object.sizeMantissa = options.longs === $String ? $util.Long.prototype.toString.call(message.sizeMantissa) : options.longs === $Number ? new $util.LongBits(message.sizeMantissa.low >>> 0, message.sizeMantissa.high >>> 0).toNumber() : message.sizeMantissa;
                if (message.sizeExponent != null && $Object.hasOwnProperty.call(message, "sizeExponent"))
                    object.sizeExponent = message.sizeExponent;
                if (message.markMantissa != null && $Object.hasOwnProperty.call(message, "markMantissa"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.markMantissa = typeof message.markMantissa === "number" ? $BigInt(message.markMantissa) : $util.Long.fromBits(message.markMantissa.low >>> 0, message.markMantissa.high >>> 0, false).toBigInt();
                    else if (typeof message.markMantissa === "number")
                        object.markMantissa = options.longs === $String ? $String(message.markMantissa) : message.markMantissa;
                    else
                        object.markMantissa = options.longs === $String ? $util.Long.prototype.toString.call(message.markMantissa) : options.longs === $Number ? new $util.LongBits(message.markMantissa.low >>> 0, message.markMantissa.high >>> 0).toNumber() : message.markMantissa;
                if (message.markExponent != null && $Object.hasOwnProperty.call(message, "markExponent"))
                    object.markExponent = message.markExponent;
                if (message.targetOrderId != null && $Object.hasOwnProperty.call(message, "targetOrderId"))
                    object.targetOrderId = message.targetOrderId;
                if (message.logTimeMicros != null && $Object.hasOwnProperty.call(message, "logTimeMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.logTimeMicros = typeof message.logTimeMicros === "number" ? $BigInt(message.logTimeMicros) : $util.Long.fromBits(message.logTimeMicros.low >>> 0, message.logTimeMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.logTimeMicros === "number")
                        object.logTimeMicros = options.longs === $String ? $String(message.logTimeMicros) : message.logTimeMicros;
                    else
                        object.logTimeMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.logTimeMicros) : options.longs === $Number ? new $util.LongBits(message.logTimeMicros.low >>> 0, message.logTimeMicros.high >>> 0).toNumber() : message.logTimeMicros;
                if (message.deadlineMicros != null && $Object.hasOwnProperty.call(message, "deadlineMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.deadlineMicros = typeof message.deadlineMicros === "number" ? $BigInt(message.deadlineMicros) : $util.Long.fromBits(message.deadlineMicros.low >>> 0, message.deadlineMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.deadlineMicros === "number")
                        object.deadlineMicros = options.longs === $String ? $String(message.deadlineMicros) : message.deadlineMicros;
                    else
                        object.deadlineMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.deadlineMicros) : options.longs === $Number ? new $util.LongBits(message.deadlineMicros.low >>> 0, message.deadlineMicros.high >>> 0).toNumber() : message.deadlineMicros;
                if (message.frame != null && $Object.hasOwnProperty.call(message, "frame"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.frame = typeof message.frame === "number" ? $BigInt(message.frame) : $util.Long.fromBits(message.frame.low >>> 0, message.frame.high >>> 0, true).toBigInt();
                    else if (typeof message.frame === "number")
                        object.frame = options.longs === $String ? $String(message.frame) : message.frame;
                    else
                        object.frame = options.longs === $String ? $util.Long.prototype.toString.call(message.frame) : options.longs === $Number ? new $util.LongBits(message.frame.low >>> 0, message.frame.high >>> 0).toNumber(true) : message.frame;
                return object;
            };

            LiquidationOrder.prototype.toJSON = function() {
                return LiquidationOrder.toObject(this, $protobuf.util.toJSONOptions);
            };

            return LiquidationOrder;
        })();

        v1.LiquidationStep = (function() {

            var LiquidationStep = function (properties) {
                this.citations = [];
                if (properties)
                    for (var keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                        if (properties[keys[i]] != null && keys[i] !== "__proto__")
                            this[keys[i]] = properties[keys[i]];
            };

            LiquidationStep.prototype.liquidationId = null;
            LiquidationStep.prototype.accountId = null;
            LiquidationStep.prototype.step = null;
            LiquidationStep.prototype.what = null;
            LiquidationStep.prototype.reason = null;
            LiquidationStep.prototype.equityAtoms = null;
            LiquidationStep.prototype.maintenanceRequirementAtoms = null;
            LiquidationStep.prototype.orderId = null;
            LiquidationStep.prototype.instrumentId = null;
            LiquidationStep.prototype.sizeLots = null;
            LiquidationStep.prototype.amountAtoms = null;
            LiquidationStep.prototype.assetId = null;
            LiquidationStep.prototype.logTimeMicros = null;
            LiquidationStep.prototype.citations = $util.emptyArray;

            var $oneOfFields;

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationStep.prototype, "_liquidationId", {
                get: $util.oneOfGetter($oneOfFields = ["liquidationId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationStep.prototype, "_accountId", {
                get: $util.oneOfGetter($oneOfFields = ["accountId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationStep.prototype, "_step", {
                get: $util.oneOfGetter($oneOfFields = ["step"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationStep.prototype, "_what", {
                get: $util.oneOfGetter($oneOfFields = ["what"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationStep.prototype, "_reason", {
                get: $util.oneOfGetter($oneOfFields = ["reason"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationStep.prototype, "_equityAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["equityAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationStep.prototype, "_maintenanceRequirementAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["maintenanceRequirementAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationStep.prototype, "_orderId", {
                get: $util.oneOfGetter($oneOfFields = ["orderId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationStep.prototype, "_instrumentId", {
                get: $util.oneOfGetter($oneOfFields = ["instrumentId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationStep.prototype, "_sizeLots", {
                get: $util.oneOfGetter($oneOfFields = ["sizeLots"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationStep.prototype, "_amountAtoms", {
                get: $util.oneOfGetter($oneOfFields = ["amountAtoms"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationStep.prototype, "_assetId", {
                get: $util.oneOfGetter($oneOfFields = ["assetId"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            // Virtual OneOf for proto3 optional field
            $Object.defineProperty(LiquidationStep.prototype, "_logTimeMicros", {
                get: $util.oneOfGetter($oneOfFields = ["logTimeMicros"]),
                set: $util.oneOfSetter($oneOfFields)
            });

            LiquidationStep.create = function(properties) {
                return new LiquidationStep(properties);
            };

            LiquidationStep.encode = function (message, writer, _depth) {
                if (!writer)
                    writer = $Writer.create();
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                if (message.liquidationId != null && $Object.hasOwnProperty.call(message, "liquidationId"))
                    writer.uint32(10).string(message.liquidationId);
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    writer.uint32(18).string(message.accountId);
                if (message.step != null && $Object.hasOwnProperty.call(message, "step"))
                    writer.uint32(24).uint64(message.step);
                if (message.what != null && $Object.hasOwnProperty.call(message, "what"))
                    writer.uint32(34).string(message.what);
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    writer.uint32(42).string(message.reason);
                if (message.equityAtoms != null && $Object.hasOwnProperty.call(message, "equityAtoms"))
                    writer.uint32(48).sint64(message.equityAtoms);
                if (message.maintenanceRequirementAtoms != null && $Object.hasOwnProperty.call(message, "maintenanceRequirementAtoms"))
                    writer.uint32(56).sint64(message.maintenanceRequirementAtoms);
                if (message.orderId != null && $Object.hasOwnProperty.call(message, "orderId"))
                    writer.uint32(66).string(message.orderId);
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    writer.uint32(74).string(message.instrumentId);
                if (message.sizeLots != null && $Object.hasOwnProperty.call(message, "sizeLots"))
                    writer.uint32(80).sint64(message.sizeLots);
                if (message.amountAtoms != null && $Object.hasOwnProperty.call(message, "amountAtoms"))
                    writer.uint32(88).sint64(message.amountAtoms);
                if (message.assetId != null && $Object.hasOwnProperty.call(message, "assetId"))
                    writer.uint32(98).string(message.assetId);
                if (message.logTimeMicros != null && $Object.hasOwnProperty.call(message, "logTimeMicros"))
                    writer.uint32(104).int64(message.logTimeMicros);
                if (message.citations != null && message.citations.length)
                    for (var i = 0; i < message.citations.length; ++i)
                        $root.plimsoll.v1.Citation.encode(message.citations[i], writer.uint32(242).fork(), _depth + 1).ldelim();
                if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                    for (var i = 0; i < message.$unknowns.length; ++i)
                        writer.raw(message.$unknowns[i]);
                return writer;
            };

            LiquidationStep.decode = function (reader, length, _end, _depth, _target) {
                if (!(reader instanceof $Reader))
                    reader = $Reader.create(reader);
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $Reader.recursionLimit)
                    throw $Error("max depth exceeded");
                var end, message;
                if (length === $undefined)
                    end = reader.len;
                else {
                    end = reader.pos + length;
                    if (end > reader.len)
                        throw $RangeError("index out of range");
                    length = reader.len;
                    reader.len = end;
                }
                message = _target || new $root.plimsoll.v1.LiquidationStep();
                while (reader.pos < end) {
                    var start = reader.pos;
                    var tag = reader.tag();
                    if (tag === _end) {
                        _end = $undefined;
                        break;
                    }
                    var wireType = tag & 7;
                    switch (tag >>>= 3) {
                    case 1: {
                            if (wireType !== 2)
                                break;
                            message.liquidationId = reader.stringVerify();
                            message._liquidationId = "liquidationId";
                            continue;
                        }
                    case 2: {
                            if (wireType !== 2)
                                break;
                            message.accountId = reader.stringVerify();
                            message._accountId = "accountId";
                            continue;
                        }
                    case 3: {
                            if (wireType !== 0)
                                break;
                            message.step = reader.uint64();
                            message._step = "step";
                            continue;
                        }
                    case 4: {
                            if (wireType !== 2)
                                break;
                            message.what = reader.stringVerify();
                            message._what = "what";
                            continue;
                        }
                    case 5: {
                            if (wireType !== 2)
                                break;
                            message.reason = reader.stringVerify();
                            message._reason = "reason";
                            continue;
                        }
                    case 6: {
                            if (wireType !== 0)
                                break;
                            message.equityAtoms = reader.sint64();
                            message._equityAtoms = "equityAtoms";
                            continue;
                        }
                    case 7: {
                            if (wireType !== 0)
                                break;
                            message.maintenanceRequirementAtoms = reader.sint64();
                            message._maintenanceRequirementAtoms = "maintenanceRequirementAtoms";
                            continue;
                        }
                    case 8: {
                            if (wireType !== 2)
                                break;
                            message.orderId = reader.stringVerify();
                            message._orderId = "orderId";
                            continue;
                        }
                    case 9: {
                            if (wireType !== 2)
                                break;
                            message.instrumentId = reader.stringVerify();
                            message._instrumentId = "instrumentId";
                            continue;
                        }
                    case 10: {
                            if (wireType !== 0)
                                break;
                            message.sizeLots = reader.sint64();
                            message._sizeLots = "sizeLots";
                            continue;
                        }
                    case 11: {
                            if (wireType !== 0)
                                break;
                            message.amountAtoms = reader.sint64();
                            message._amountAtoms = "amountAtoms";
                            continue;
                        }
                    case 12: {
                            if (wireType !== 2)
                                break;
                            message.assetId = reader.stringVerify();
                            message._assetId = "assetId";
                            continue;
                        }
                    case 13: {
                            if (wireType !== 0)
                                break;
                            message.logTimeMicros = reader.int64();
                            message._logTimeMicros = "logTimeMicros";
                            continue;
                        }
                    case 30: {
                            if (wireType !== 2)
                                break;
                            if (!(message.citations && message.citations.length))
                                message.citations = [];
                            message.citations.push($root.plimsoll.v1.Citation.decode(reader, reader.size(), $undefined, _depth + 1));
                            continue;
                        }
                    }
                    reader.skipType(wireType, _depth, tag);
                    if (!reader.discardUnknown) {
                        $util.makeProp(message, "$unknowns", false);
                        (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                    }
                }
                if (length !== $undefined) {
                    if (reader.pos !== end)
                        throw $RangeError("index out of range");
                    reader.len = length;
                }
                if (_end !== $undefined)
                    throw $Error("missing end group");
                return message;
            };

            LiquidationStep.fromObject = function (object, _depth) {
                if (object instanceof $root.plimsoll.v1.LiquidationStep)
                    return object;
                if (!$util.isObject(object))
                    throw $TypeError(".plimsoll.v1.LiquidationStep: object expected");
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var message = new $root.plimsoll.v1.LiquidationStep();
                if (object.liquidationId != null)
                    message.liquidationId = $String(object.liquidationId);
                if (object.accountId != null)
                    message.accountId = $String(object.accountId);
                if (object.step != null)
                    if ($util.Long)
                        message.step = $util.Long.fromValue(object.step, true);
                    else if (typeof object.step === "string")
                        message.step = $parseInt(object.step, 10);
                    else if (typeof object.step === "number")
                        message.step = object.step;
                    else if (typeof object.step === "object")
                        message.step = new $util.LongBits(object.step.low >>> 0, object.step.high >>> 0).toNumber(true);
                if (object.what != null)
                    message.what = $String(object.what);
                if (object.reason != null)
                    message.reason = $String(object.reason);
                if (object.equityAtoms != null)
                    if ($util.Long)
                        message.equityAtoms = $util.Long.fromValue(object.equityAtoms, false);
                    else if (typeof object.equityAtoms === "string")
                        message.equityAtoms = $parseInt(object.equityAtoms, 10);
                    else if (typeof object.equityAtoms === "number")
                        message.equityAtoms = object.equityAtoms;
                    else if (typeof object.equityAtoms === "object")
                        message.equityAtoms = new $util.LongBits(object.equityAtoms.low >>> 0, object.equityAtoms.high >>> 0).toNumber();
                if (object.maintenanceRequirementAtoms != null)
                    if ($util.Long)
                        message.maintenanceRequirementAtoms = $util.Long.fromValue(object.maintenanceRequirementAtoms, false);
                    else if (typeof object.maintenanceRequirementAtoms === "string")
                        message.maintenanceRequirementAtoms = $parseInt(object.maintenanceRequirementAtoms, 10);
                    else if (typeof object.maintenanceRequirementAtoms === "number")
                        message.maintenanceRequirementAtoms = object.maintenanceRequirementAtoms;
                    else if (typeof object.maintenanceRequirementAtoms === "object")
                        message.maintenanceRequirementAtoms = new $util.LongBits(object.maintenanceRequirementAtoms.low >>> 0, object.maintenanceRequirementAtoms.high >>> 0).toNumber();
                if (object.orderId != null)
                    message.orderId = $String(object.orderId);
                if (object.instrumentId != null)
                    message.instrumentId = $String(object.instrumentId);
                if (object.sizeLots != null)
                    if ($util.Long)
                        message.sizeLots = $util.Long.fromValue(object.sizeLots, false);
                    else if (typeof object.sizeLots === "string")
                        message.sizeLots = $parseInt(object.sizeLots, 10);
                    else if (typeof object.sizeLots === "number")
                        message.sizeLots = object.sizeLots;
                    else if (typeof object.sizeLots === "object")
                        message.sizeLots = new $util.LongBits(object.sizeLots.low >>> 0, object.sizeLots.high >>> 0).toNumber();
                if (object.amountAtoms != null)
                    if ($util.Long)
                        message.amountAtoms = $util.Long.fromValue(object.amountAtoms, false);
                    else if (typeof object.amountAtoms === "string")
                        message.amountAtoms = $parseInt(object.amountAtoms, 10);
                    else if (typeof object.amountAtoms === "number")
                        message.amountAtoms = object.amountAtoms;
                    else if (typeof object.amountAtoms === "object")
                        message.amountAtoms = new $util.LongBits(object.amountAtoms.low >>> 0, object.amountAtoms.high >>> 0).toNumber();
                if (object.assetId != null)
                    message.assetId = $String(object.assetId);
                if (object.logTimeMicros != null)
                    if ($util.Long)
                        message.logTimeMicros = $util.Long.fromValue(object.logTimeMicros, false);
                    else if (typeof object.logTimeMicros === "string")
                        message.logTimeMicros = $parseInt(object.logTimeMicros, 10);
                    else if (typeof object.logTimeMicros === "number")
                        message.logTimeMicros = object.logTimeMicros;
                    else if (typeof object.logTimeMicros === "object")
                        message.logTimeMicros = new $util.LongBits(object.logTimeMicros.low >>> 0, object.logTimeMicros.high >>> 0).toNumber();
                if (object.citations) {
                    if (!$Array.isArray(object.citations))
                        throw $TypeError(".plimsoll.v1.LiquidationStep.citations: array expected");
                    message.citations = $Array(object.citations.length);
                    for (var i = 0; i < object.citations.length; ++i) {
                        if (!$util.isObject(object.citations[i]))
                            throw $TypeError(".plimsoll.v1.LiquidationStep.citations: object expected");
                        message.citations[i] = $root.plimsoll.v1.Citation.fromObject(object.citations[i], _depth + 1);
                    }
                }
                return message;
            };

            LiquidationStep.toObject = function (message, options, _depth) {
                if (!options)
                    options = {};
                if (_depth === $undefined)
                    _depth = 0;
                if (_depth > $util.recursionLimit)
                    throw $Error("max depth exceeded");
                var object = {};
                if (options.arrays || options.defaults)
                    object.citations = [];
                if (message.liquidationId != null && $Object.hasOwnProperty.call(message, "liquidationId"))
                    object.liquidationId = message.liquidationId;
                if (message.accountId != null && $Object.hasOwnProperty.call(message, "accountId"))
                    object.accountId = message.accountId;
                if (message.step != null && $Object.hasOwnProperty.call(message, "step"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.step = typeof message.step === "number" ? $BigInt(message.step) : $util.Long.fromBits(message.step.low >>> 0, message.step.high >>> 0, true).toBigInt();
                    else if (typeof message.step === "number")
                        object.step = options.longs === $String ? $String(message.step) : message.step;
                    else
                        object.step = options.longs === $String ? $util.Long.prototype.toString.call(message.step) : options.longs === $Number ? new $util.LongBits(message.step.low >>> 0, message.step.high >>> 0).toNumber(true) : message.step;
                if (message.what != null && $Object.hasOwnProperty.call(message, "what"))
                    object.what = message.what;
                if (message.reason != null && $Object.hasOwnProperty.call(message, "reason"))
                    object.reason = message.reason;
                if (message.equityAtoms != null && $Object.hasOwnProperty.call(message, "equityAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.equityAtoms = typeof message.equityAtoms === "number" ? $BigInt(message.equityAtoms) : $util.Long.fromBits(message.equityAtoms.low >>> 0, message.equityAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.equityAtoms === "number")
                        object.equityAtoms = options.longs === $String ? $String(message.equityAtoms) : message.equityAtoms;
                    else
                        object.equityAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.equityAtoms) : options.longs === $Number ? new $util.LongBits(message.equityAtoms.low >>> 0, message.equityAtoms.high >>> 0).toNumber() : message.equityAtoms;
                if (message.maintenanceRequirementAtoms != null && $Object.hasOwnProperty.call(message, "maintenanceRequirementAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.maintenanceRequirementAtoms = typeof message.maintenanceRequirementAtoms === "number" ? $BigInt(message.maintenanceRequirementAtoms) : $util.Long.fromBits(message.maintenanceRequirementAtoms.low >>> 0, message.maintenanceRequirementAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.maintenanceRequirementAtoms === "number")
                        object.maintenanceRequirementAtoms = options.longs === $String ? $String(message.maintenanceRequirementAtoms) : message.maintenanceRequirementAtoms;
                    else
                        object.maintenanceRequirementAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.maintenanceRequirementAtoms) : options.longs === $Number ? new $util.LongBits(message.maintenanceRequirementAtoms.low >>> 0, message.maintenanceRequirementAtoms.high >>> 0).toNumber() : message.maintenanceRequirementAtoms;
                if (message.orderId != null && $Object.hasOwnProperty.call(message, "orderId"))
                    object.orderId = message.orderId;
                if (message.instrumentId != null && $Object.hasOwnProperty.call(message, "instrumentId"))
                    object.instrumentId = message.instrumentId;
                if (message.sizeLots != null && $Object.hasOwnProperty.call(message, "sizeLots"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.sizeLots = typeof message.sizeLots === "number" ? $BigInt(message.sizeLots) : $util.Long.fromBits(message.sizeLots.low >>> 0, message.sizeLots.high >>> 0, false).toBigInt();
                    else if (typeof message.sizeLots === "number")
                        object.sizeLots = options.longs === $String ? $String(message.sizeLots) : message.sizeLots;
                    else
                        object.sizeLots = options.longs === $String ? $util.Long.prototype.toString.call(message.sizeLots) : options.longs === $Number ? new $util.LongBits(message.sizeLots.low >>> 0, message.sizeLots.high >>> 0).toNumber() : message.sizeLots;
                if (message.amountAtoms != null && $Object.hasOwnProperty.call(message, "amountAtoms"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.amountAtoms = typeof message.amountAtoms === "number" ? $BigInt(message.amountAtoms) : $util.Long.fromBits(message.amountAtoms.low >>> 0, message.amountAtoms.high >>> 0, false).toBigInt();
                    else if (typeof message.amountAtoms === "number")
                        object.amountAtoms = options.longs === $String ? $String(message.amountAtoms) : message.amountAtoms;
                    else
                        object.amountAtoms = options.longs === $String ? $util.Long.prototype.toString.call(message.amountAtoms) : options.longs === $Number ? new $util.LongBits(message.amountAtoms.low >>> 0, message.amountAtoms.high >>> 0).toNumber() : message.amountAtoms;
                if (message.assetId != null && $Object.hasOwnProperty.call(message, "assetId"))
                    object.assetId = message.assetId;
                if (message.logTimeMicros != null && $Object.hasOwnProperty.call(message, "logTimeMicros"))
                    if (typeof $BigInt !== "undefined" && options.longs === $BigInt)
                        object.logTimeMicros = typeof message.logTimeMicros === "number" ? $BigInt(message.logTimeMicros) : $util.Long.fromBits(message.logTimeMicros.low >>> 0, message.logTimeMicros.high >>> 0, false).toBigInt();
                    else if (typeof message.logTimeMicros === "number")
                        object.logTimeMicros = options.longs === $String ? $String(message.logTimeMicros) : message.logTimeMicros;
                    else
                        object.logTimeMicros = options.longs === $String ? $util.Long.prototype.toString.call(message.logTimeMicros) : options.longs === $Number ? new $util.LongBits(message.logTimeMicros.low >>> 0, message.logTimeMicros.high >>> 0).toNumber() : message.logTimeMicros;
                if (message.citations && message.citations.length) {
                    object.citations = $Array(message.citations.length);
                    for (var j = 0; j < message.citations.length; ++j)
                        object.citations[j] = $root.plimsoll.v1.Citation.toObject(message.citations[j], options, _depth + 1);
                }
                return object;
            };

            LiquidationStep.prototype.toJSON = function() {
                return LiquidationStep.toObject(this, $protobuf.util.toJSONOptions);
            };

            return LiquidationStep;
        })();

        return v1;
    })();

    return plimsoll;
})();

module.exports = $root;
