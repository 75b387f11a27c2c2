from django.db import models


class Product(models.Model):
    name = models.CharField(max_length=100, unique=True)
    price_cents = models.IntegerField(default=100)
    stock = models.IntegerField(default=0)

    class Meta:
        ordering = ["name"]


class Order(models.Model):
    product = models.ForeignKey(Product, on_delete=models.CASCADE, related_name="orders")
    quantity = models.IntegerField()
    customer = models.CharField(max_length=100, db_index=True)
    created = models.DateTimeField(auto_now_add=True)


class Event(models.Model):
    """What transaction.on_commit callbacks write: proof that they ran, and ran after the commit."""
    text = models.CharField(max_length=200, db_index=True)


class Setting(models.Model):
    """A value by key: what a write-then-read pair over two workers uses."""
    key = models.CharField(max_length=100, unique=True)
    value = models.BigIntegerField(default=0)
